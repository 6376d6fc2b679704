using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Activities of the joint plan serve joint objectives, too; objectives may be levels to come down to.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0058_ObjectivesServed")]
internal sealed class M0058_ObjectivesServed : Migration
{
    private const string Table = "PlanActivities";

    private const string Before = "PlanActivitiesBefore0058";

    private static readonly string[] Kept =
    [
        "WorkspaceId", "Id", "Version", "AllianceId", "Stream", "Title", "StartsOn", "EndsOn", "OurOwnerId", "TheirOwnerId", "Cost",
        "ObligationId", "ExpectedEffect", "ActualCost", "ActualEffect", "DoneOn", "Note",
    ];

    private static readonly string[] Indexed = ["AllianceId", "OurOwnerId", "TheirOwnerId", "ObligationId"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("LessIsBetter", "JointObjectives", nullable: false, defaultValue: false);
        if (migrationBuilder.IsPostgres())
        {
            migrationBuilder.AddColumn<Guid>("ObjectiveId", Table, nullable: true);
            migrationBuilder.AddForeignKey(
                "FK_PlanActivities_JointObjectives_WorkspaceId_ObjectiveId", Table, ["WorkspaceId", "ObjectiveId"], "JointObjectives",
                principalColumns: ["WorkspaceId", "Id"]);
        }
        else
        {
            Rebuild(migrationBuilder);
        }

        migrationBuilder.CreateIndex("IX_PlanActivities_WorkspaceId_ObjectiveId", Table, ["WorkspaceId", "ObjectiveId"]);
    }

    /// <summary>SQLite adds no foreign key to a table that is there: its rows go into a new one. Nothing refers to this table.</summary>
    private static void Rebuild(MigrationBuilder migration)
    {
        var columns = string.Join(", ", Kept.Select(column => $"\"{column}\""));
        migration.Sql($"ALTER TABLE \"{Table}\" RENAME TO \"{Before}\"");
        Create(migration);
        migration.Sql($"INSERT INTO \"{Table}\" ({columns}) SELECT {columns} FROM \"{Before}\"");
        migration.Sql($"DROP TABLE \"{Before}\"");
        foreach (var column in Indexed)
        {
            migration.CreateIndex($"IX_{Table}_WorkspaceId_{column}", Table, ["WorkspaceId", column]);
        }
    }

    private static void Create(MigrationBuilder migration) => migration.CreateTable(
        Table,
        t => new
        {
            WorkspaceId = migration.For(t).Id(),
            Id = migration.For(t).Id(),
            Version = migration.For(t).Id(),
            AllianceId = migration.For(t).Id(),
            Stream = migration.For(t).Word(),
            Title = migration.For(t).Text(200),
            StartsOn = migration.For(t).Date(),
            EndsOn = migration.For(t).Date(),
            OurOwnerId = migration.For(t).Id(nullable: true),
            TheirOwnerId = migration.For(t).Id(nullable: true),
            Cost = migration.For(t).Money(nullable: true),
            ObligationId = migration.For(t).Id(nullable: true),
            ObjectiveId = migration.For(t).Id(nullable: true),
            ExpectedEffect = migration.For(t).Money(nullable: true),
            ActualCost = migration.For(t).Money(nullable: true),
            ActualEffect = migration.For(t).Money(nullable: true),
            DoneOn = migration.For(t).Date(nullable: true),
            Note = migration.For(t).Text(4000, nullable: true),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_PlanActivities", x => new { x.WorkspaceId, x.Id });
            t.ForeignKey("FK_PlanActivities_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            t.ForeignKey("FK_PlanActivities_People_WorkspaceId_OurOwnerId", x => new { x.WorkspaceId, x.OurOwnerId },
                "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_PlanActivities_People_WorkspaceId_TheirOwnerId", x => new { x.WorkspaceId, x.TheirOwnerId },
                "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            t.ForeignKey("FK_PlanActivities_Obligations_WorkspaceId_ObligationId", x => new { x.WorkspaceId, x.ObligationId },
                "Obligations", ["WorkspaceId", "Id"]);
            t.ForeignKey("FK_PlanActivities_JointObjectives_WorkspaceId_ObjectiveId", x => new { x.WorkspaceId, x.ObjectiveId },
                "JointObjectives", ["WorkspaceId", "Id"]);
        });
}
