using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>What was decided about customers: plans, the two tests before letting go, released cost sheets.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0041_ProfitDecisions")]
internal sealed class M0041_ProfitDecisions : Migration
{
    private const int Name = 200;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreatePlans(migrationBuilder);
        CreateTests(migrationBuilder);
        CreateSheets(migrationBuilder);
    }

    private static void CreatePlans(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitPlans",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                CustomerId = migration.For(t).Id(),
                RunId = migration.For(t).Id(),
                Option = migration.For(t).Word(),
                State = migration.For(t).Word(),
                Expected = migration.For(t).Money(),
                OwnerId = migration.For(t).Id(nullable: true),
                OwnerName = migration.For(t).Text(Name),
                DueOn = migration.For(t).Date(),
                Note = migration.For(t).Text(2000, nullable: true),
                BaselineJson = migration.For(t).Text(),
                DecidedBy = migration.For(t).Text(Name),
                CreatedUtc = migration.For(t).Instant(),
                AuditLabel = migration.For(t).Text(Name),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ProfitPlans", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_ProfitPlans_ProfitCustomers_WorkspaceId_CustomerId", x => new { x.WorkspaceId, x.CustomerId },
                    "ProfitCustomers", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_ProfitPlans_WorkspaceId_CustomerId", "ProfitPlans", ["WorkspaceId", "CustomerId"]);
    }

    private static void CreateTests(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitDepartureTests",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                CustomerId = migration.For(t).Id(),
                IsNew = migration.For(t).YesNo(),
                NewReason = migration.For(t).Text(1000),
                CanLearn = migration.For(t).YesNo(),
                LearnReason = migration.For(t).Text(1000),
                HasRefused = migration.For(t).YesNo(),
                AnsweredBy = migration.For(t).Text(Name),
                AnsweredUtc = migration.For(t).Instant(),
                AuditLabel = migration.For(t).Text(Name),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ProfitDepartureTests", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_ProfitDepartureTests_ProfitCustomers_WorkspaceId_CustomerId", x => new { x.WorkspaceId, x.CustomerId },
                    "ProfitCustomers", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex(
            "IX_ProfitDepartureTests_WorkspaceId_CustomerId", "ProfitDepartureTests", ["WorkspaceId", "CustomerId"], unique: true);
    }

    private static void CreateSheets(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ProfitSheets",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                RunId = migration.For(t).Id(),
                CustomerId = migration.For(t).Id(),
                LinesJson = migration.For(t).Text(),
                Message = migration.For(t).Text(2000, nullable: true),
                ReleasedBy = migration.For(t).Text(Name),
                ReleasedUtc = migration.For(t).Instant(),
                AuditLabel = migration.For(t).Text(Name),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ProfitSheets", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_ProfitSheets_ProfitRunCustomers", x => new { x.WorkspaceId, x.RunId, x.CustomerId },
                    "ProfitRunCustomers", ["WorkspaceId", "RunId", "CustomerId"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex(
            "IX_ProfitSheets_WorkspaceId_RunId_CustomerId", "ProfitSheets", ["WorkspaceId", "RunId", "CustomerId"]);
    }
}
