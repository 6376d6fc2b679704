using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Answers to the lone-wolf scale, private to a person and the coach whom they chose.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0056_LoneWolf")]
internal sealed class M0056_LoneWolf : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "LoneWolfAnswers",
            t => new
            {
                WorkspaceId = migrationBuilder.For(t).Id(),
                Id = migrationBuilder.For(t).Id(),
                Version = migrationBuilder.For(t).Id(),
                UserId = migrationBuilder.For(t).Id(),
                CoachId = migrationBuilder.For(t).Id(nullable: true),
                AnsweredOn = migrationBuilder.For(t).Date(),
                SellsAlone = migrationBuilder.For(t).Whole(),
                DecidesAlone = migrationBuilder.For(t).Whole(),
                OwnPriorities = migrationBuilder.For(t).Whole(),
                OwnTargets = migrationBuilder.For(t).Whole(),
                OthersCostTime = migrationBuilder.For(t).Whole(),
                KeepsToSelf = migrationBuilder.For(t).Whole(),
                AvoidsMeetings = migrationBuilder.For(t).Whole(),
            },
            constraints: t => t.PrimaryKey("PK_LoneWolfAnswers", x => new { x.WorkspaceId, x.Id }));
        migrationBuilder.CreateIndex("IX_LoneWolfAnswers_WorkspaceId_UserId", "LoneWolfAnswers", ["WorkspaceId", "UserId"]);
        migrationBuilder.CreateIndex("IX_LoneWolfAnswers_WorkspaceId_CoachId", "LoneWolfAnswers", ["WorkspaceId", "CoachId"]);
    }
}
