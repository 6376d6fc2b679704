using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Answers to requests with an Idempotency-Key.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0012_StoredAnswers")]
internal sealed class M0012_StoredAnswers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "StoredAnswers",
        t => new
        {
            WorkspaceId = migrationBuilder.For(t).Id(),
            CallerId = migrationBuilder.For(t).Id(),
            Key = migrationBuilder.For(t).Text(200),
            RequestHash = migrationBuilder.For(t).Text(64),
            CreatedUtc = migrationBuilder.For(t).Instant(),
            Status = migrationBuilder.For(t).Whole(nullable: true),
            ContentType = migrationBuilder.For(t).Text(400, nullable: true),
            Location = migrationBuilder.For(t).Text(400, nullable: true),
            ETag = migrationBuilder.For(t).Text(400, nullable: true),
            Body = migrationBuilder.For(t).Text(nullable: true),
            IsKept = migrationBuilder.For(t).YesNo(),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_StoredAnswers", x => new { x.WorkspaceId, x.CallerId, x.Key });
            t.ForeignKey(
                "FK_StoredAnswers_Workspaces_WorkspaceId", x => x.WorkspaceId, "Workspaces", "Id", onDelete: ReferentialAction.Cascade);
        });
}
