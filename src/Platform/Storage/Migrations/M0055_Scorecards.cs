using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Joint objectives and judgements of alliances, to whom their managers report; firms that are rivals, and who was told to keep them apart.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0055_Scorecards")]
internal sealed class M0055_Scorecards : Migration
{
    private const int Name = 200;
    private const int LongText = 4000;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddText("Alliances", "ReportsTo", Name);
        CreateObjectives(migrationBuilder);
        CreateJudgements(migrationBuilder);
        CreateRivals(migrationBuilder);
        CreateFirewalls(migrationBuilder);
    }

    private static void CreateObjectives(MigrationBuilder migration)
    {
        migration.CreateTable(
            "JointObjectives",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Title = migration.For(t).Text(Name),
                Measure = migration.For(t).Text(Name, nullable: true),
                Target = migration.For(t).Money(nullable: true),
                Reached = migration.For(t).Money(nullable: true),
                DueOn = migration.For(t).Date(),
                MetOn = migration.For(t).Date(nullable: true),
                Note = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_JointObjectives", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_JointObjectives_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "JointObjectives", "AllianceId");
    }

    private static void CreateJudgements(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Judgements",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Subject = migration.For(t).Word(),
                Side = migration.For(t).Word(),
                Mark = migration.For(t).Whole(),
                JudgedOn = migration.For(t).Date(),
                Words = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Judgements", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_Judgements_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "Judgements", "AllianceId");
    }

    private static void CreateRivals(MigrationBuilder migration)
    {
        migration.CreateTable(
            "RivalFirms",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                FirstFirmId = migration.For(t).Id(),
                SecondFirmId = migration.For(t).Id(),
                Why = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_RivalFirms", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_RivalFirms_Organisations_WorkspaceId_FirstFirmId", x => new { x.WorkspaceId, x.FirstFirmId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
                t.ForeignKey("FK_RivalFirms_Organisations_WorkspaceId_SecondFirmId", x => new { x.WorkspaceId, x.SecondFirmId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex(
            "IX_RivalFirms_WorkspaceId_FirstFirmId_SecondFirmId", "RivalFirms",
            ["WorkspaceId", "FirstFirmId", "SecondFirmId"], unique: true);
        Index(migration, "RivalFirms", "SecondFirmId");
    }

    private static void CreateFirewalls(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Firewalls",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                RivalsId = migration.For(t).Id(),
                ServantKey = migration.For(t).Text(Name),
                Name = migration.For(t).Text(Name),
                Measures = migration.For(t).Text(LongText),
                AcknowledgedOn = migration.For(t).Date(),
                AcknowledgedBy = migration.For(t).Text(Name),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Firewalls", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_Firewalls_RivalFirms_WorkspaceId_RivalsId", x => new { x.WorkspaceId, x.RivalsId },
                    "RivalFirms", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex(
            "IX_Firewalls_WorkspaceId_RivalsId_ServantKey", "Firewalls", ["WorkspaceId", "RivalsId", "ServantKey"], unique: true);
    }

    private static void Index(MigrationBuilder migration, string table, string column) =>
        migration.CreateIndex($"IX_{table}_WorkspaceId_{column}", table, ["WorkspaceId", column]);
}
