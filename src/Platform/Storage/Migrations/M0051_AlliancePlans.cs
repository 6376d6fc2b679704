using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Resources of partners, joint plans with their reviews, exit terms, the ledger of rewards and burdens, certificates.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0051_AlliancePlans")]
internal sealed class M0051_AlliancePlans : Migration
{
    private const int Name = 200;
    private const int LongText = 4000;
    private const int Short = 40;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateAllianceResources(migrationBuilder);
        CreatePlanActivities(migrationBuilder);
        CreatePlanReviews(migrationBuilder);
        CreateExitTerms(migrationBuilder);
        CreateAllianceLedger(migrationBuilder);
        CreateCertificates(migrationBuilder);
    }

    private static void CreateAllianceResources(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AllianceResources",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Name = migration.For(t).Text(Name),
                Complementarity = migration.For(t).Whole(),
                Advantage = migration.For(t).Whole(),
                Substitutes = migration.For(t).Whole(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AllianceResources", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_AllianceResources_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "AllianceResources", "AllianceId");
    }

    private static void CreatePlanActivities(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PlanActivities",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Stream = migration.For(t).Word(),
                Title = migration.For(t).Text(Name),
                StartsOn = migration.For(t).Date(),
                EndsOn = migration.For(t).Date(),
                OurOwnerId = migration.For(t).Id(nullable: true),
                TheirOwnerId = migration.For(t).Id(nullable: true),
                Cost = migration.For(t).Money(nullable: true),
                ObligationId = migration.For(t).Id(nullable: true),
                ExpectedEffect = migration.For(t).Money(nullable: true),
                ActualCost = migration.For(t).Money(nullable: true),
                ActualEffect = migration.For(t).Money(nullable: true),
                DoneOn = migration.For(t).Date(nullable: true),
                Note = migration.For(t).Text(LongText, nullable: true),
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
            });
        Index(migration, "PlanActivities", "AllianceId");
        Index(migration, "PlanActivities", "OurOwnerId");
        Index(migration, "PlanActivities", "TheirOwnerId");
        Index(migration, "PlanActivities", "ObligationId");
    }

    private static void CreatePlanReviews(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PlanReviews",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                HeldOn = migration.For(t).Date(),
                Words = migration.For(t).Text(LongText, nullable: true),
                SnapshotJson = migration.For(t).Text(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_PlanReviews", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_PlanReviews_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "PlanReviews", "AllianceId");
    }

    private static void CreateExitTerms(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ExitTerms",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Topic = migration.For(t).Word(),
                Question = migration.For(t).Text(Name),
                Answer = migration.For(t).Text(LongText, nullable: true),
                Clause = migration.For(t).Text(Short, nullable: true),
                AgreedOn = migration.For(t).Date(nullable: true),
                OurOwnerId = migration.For(t).Id(nullable: true),
                TheirOwnerId = migration.For(t).Id(nullable: true),
                DueOn = migration.For(t).Date(nullable: true),
                DoneOn = migration.For(t).Date(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ExitTerms", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_ExitTerms_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_ExitTerms_People_WorkspaceId_OurOwnerId", x => new { x.WorkspaceId, x.OurOwnerId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
                t.ForeignKey("FK_ExitTerms_People_WorkspaceId_TheirOwnerId", x => new { x.WorkspaceId, x.TheirOwnerId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "ExitTerms", "AllianceId");
        Index(migration, "ExitTerms", "OurOwnerId");
        Index(migration, "ExitTerms", "TheirOwnerId");
    }

    private static void CreateAllianceLedger(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AllianceLedger",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Side = migration.For(t).Word(),
                Kind = migration.For(t).Word(),
                Title = migration.For(t).Text(Name),
                CountsOn = migration.For(t).Date(),
                Amount = migration.For(t).Money(),
                Evidence = migration.For(t).Text(Name, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AllianceLedger", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_AllianceLedger_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "AllianceLedger", "AllianceId");
    }

    private static void CreateCertificates(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Certificates",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                PersonId = migration.For(t).Id(),
                Name = migration.For(t).Text(Name),
                ObtainedOn = migration.For(t).Date(),
                ExpiresOn = migration.For(t).Date(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Certificates", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_Certificates_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_Certificates_People_WorkspaceId_PersonId", x => new { x.WorkspaceId, x.PersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "Certificates", "AllianceId");
        Index(migration, "Certificates", "PersonId");
    }

    private static void Index(MigrationBuilder migration, string table, string column) =>
        migration.CreateIndex($"IX_{table}_WorkspaceId_{column}", table, ["WorkspaceId", column]);
}
