using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>The relationship that a network audit is about; the words and the reminders of its survey.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0031_SurveyAsking")]
internal sealed class M0031_SurveyAsking : Migration
{
    private const int Text = 300;
    private const int Days = 40;

    private static readonly string[] ParentKey = ["WorkspaceId", "Id"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateSubjects(migrationBuilder);
        CreateAsking(migrationBuilder);
    }

    private static void CreateSubjects(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NetworkSubjects",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                AuditId = migration.For(t).Id(),
                RelationshipId = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NetworkSubjects", x => new { x.WorkspaceId, x.AuditId });
                t.ForeignKey(
                    "FK_NetworkSubjects_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                    "NetworkAudits", ParentKey, onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_NetworkSubjects_Relationships_WorkspaceId_RelationshipId", x => new { x.WorkspaceId, x.RelationshipId },
                    "Relationships", ParentKey, onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_NetworkSubjects_WorkspaceId_RelationshipId", "NetworkSubjects", ["WorkspaceId", "RelationshipId"]);
    }

    private static void CreateAsking(MigrationBuilder migration) => migration.CreateTable(
        "NetworkSurveyAsking",
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            AuditId = migration.For(t).Id(),
            FrequencyText = migration.For(t).Text(Text, nullable: true),
            FrequencySteps = migration.For(t).Text(Text, nullable: true),
            ImportanceText = migration.For(t).Text(Text, nullable: true),
            ImportanceSteps = migration.For(t).Text(Text, nullable: true),
            ClosenessText = migration.For(t).Text(Text, nullable: true),
            ClosenessSteps = migration.For(t).Text(Text, nullable: true),
            RemindDaysBefore = migration.For(t).Text(Days, nullable: true),
            RemindedOn = migration.For(t).Date(nullable: true),
            SenderUserId = migration.For(t).Id(nullable: true),
            SenderAddress = migration.For(t).Text(Text, nullable: true),
            Version = migration.For(t).Id(),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_NetworkSurveyAsking", x => new { x.WorkspaceId, x.AuditId });
            t.ForeignKey(
                "FK_NetworkSurveyAsking_NetworkAudits_WorkspaceId_AuditId", x => new { x.WorkspaceId, x.AuditId },
                "NetworkAudits", ParentKey, onDelete: ReferentialAction.Cascade);
        });
}
