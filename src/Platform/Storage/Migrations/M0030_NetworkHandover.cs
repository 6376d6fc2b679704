using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>What people do about a network audit: states of findings, handover plans with their introductions; and
/// which participants also work in a rival's alliance.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0030_NetworkHandover")]
internal sealed class M0030_NetworkHandover : Migration
{
    private const int Name = 200;
    private const int Key = 100;
    private const int FindingKey = 400;
    private const int Note = 1000;
    private const int Says = 2000;
    private const int People = 4000;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            "AlsoServes", "NetworkParticipants", maxLength: 500, nullable: false, defaultValue: string.Empty,
            collation: migrationBuilder.IsPostgres() ? ModelConventions.PostgresCollation : null);
        CreateFindings(migrationBuilder);
        CreatePlans(migrationBuilder);
        CreateIntroductions(migrationBuilder);
    }

    private static void CreateFindings(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkFindings",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                FindingKey = migration.For(t).Text(FindingKey),
                State = migration.For(t).Word(),
                Owner = migration.For(t).Text(Name, nullable: true),
                DueOn = migration.For(t).Date(nullable: true),
                Note = migration.For(t).Text(Note, nullable: true),
                ChangedUtc = migration.For(t).Instant(),
                Version = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkFindings", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_NetworkFindings_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                    "NetworkAudits", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex(
            "IX_NetworkFindings_WorkspaceId_AuditId_FindingKey", "NetworkFindings", ["WorkspaceId", "AuditId", "FindingKey"], unique: true);
    }

    private static void CreatePlans(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkPlans",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                Name = migration.For(t).Text(Name),
                PeopleKeys = migration.For(t).Text(People),
                Says = migration.For(t).Text(Says),
                CreatedUtc = migration.For(t).Instant(),
                CreatedBy = migration.For(t).Text(Name),
                Version = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkPlans", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_NetworkPlans_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                    "NetworkAudits", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_NetworkPlans_WorkspaceId_AuditId", "NetworkPlans", ["WorkspaceId", "AuditId"]);
    }

    private static void CreateIntroductions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkIntroductions",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                PlanId = migration.For(t).Id(),
                Position = migration.For(t).Whole(),
                OneKey = migration.For(t).Text(Key),
                OtherKey = migration.For(t).Text(Key),
                WonBack = migration.For(t).Real(nullable: true),
                State = migration.For(t).Word(),
                Owner = migration.For(t).Text(Name, nullable: true),
                DueOn = migration.For(t).Date(nullable: true),
                Version = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkIntroductions", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey(
                    "FK_NetworkIntroductions_NetworkPlans_WorkspaceId_PlanId", x => new { x.WorkspaceId, x.PlanId },
                    "NetworkPlans", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_NetworkIntroductions_WorkspaceId_PlanId", "NetworkIntroductions", ["WorkspaceId", "PlanId"]);
    }
}
