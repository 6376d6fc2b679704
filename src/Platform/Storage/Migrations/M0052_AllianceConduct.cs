using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Joint items, the information policy with its requests, the coopetition map, the failure check, the proposition and the log of the negotiation.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0052_AllianceConduct")]
internal sealed class M0052_AllianceConduct : Migration
{
    private const int Name = 200;
    private const int LongText = 4000;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateJointItems(migrationBuilder);
        CreateInformationRules(migrationBuilder);
        CreateInformationRequests(migrationBuilder);
        CreateCoopetitionCells(migrationBuilder);
        CreateNegotiationEntries(migrationBuilder);
        CreateJointPropositions(migrationBuilder);
        CreateFailureAnswers(migrationBuilder);
    }

    private static void CreateJointItems(MigrationBuilder migration)
    {
        migration.CreateTable(
            "JointItems",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Kind = migration.For(t).Word(),
                Title = migration.For(t).Text(Name),
                PlannedOn = migration.For(t).Date(nullable: true),
                WeApprovedOn = migration.For(t).Date(nullable: true),
                TheyApprovedOn = migration.For(t).Date(nullable: true),
                UseRights = migration.For(t).Text(LongText, nullable: true),
                UsableUntil = migration.For(t).Date(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_JointItems", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_JointItems_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "JointItems", "AllianceId");
    }

    private static void CreateInformationRules(MigrationBuilder migration)
    {
        migration.CreateTable(
            "InformationRules",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Category = migration.For(t).Text(Name),
                OurLevel = migration.For(t).Word(),
                TheirLevel = migration.For(t).Word(),
                WeAgreedOn = migration.For(t).Date(nullable: true),
                TheyAgreedOn = migration.For(t).Date(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_InformationRules", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_InformationRules_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "InformationRules", "AllianceId");
    }

    private static void CreateInformationRequests(MigrationBuilder migration)
    {
        migration.CreateTable(
            "InformationRequests",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                AskedBy = migration.For(t).Word(),
                Category = migration.For(t).Text(Name),
                What = migration.For(t).Text(Name),
                AskedOn = migration.For(t).Date(),
                Outcome = migration.For(t).Word(),
                AnsweredOn = migration.For(t).Date(nullable: true),
                ApproverId = migration.For(t).Id(nullable: true),
                Note = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_InformationRequests", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_InformationRequests_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_InformationRequests_People_WorkspaceId_ApproverId", x => new { x.WorkspaceId, x.ApproverId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "InformationRequests", "AllianceId");
        Index(migration, "InformationRequests", "ApproverId");
    }

    private static void CreateCoopetitionCells(MigrationBuilder migration)
    {
        migration.CreateTable(
            "CoopetitionCells",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Product = migration.For(t).Text(Name),
                Segment = migration.For(t).Text(Name),
                Stance = migration.For(t).Word(),
                Rule = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_CoopetitionCells", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_CoopetitionCells_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "CoopetitionCells", "AllianceId");
    }

    private static void CreateNegotiationEntries(MigrationBuilder migration)
    {
        migration.CreateTable(
            "NegotiationEntries",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                HeldOn = migration.For(t).Date(),
                Subject = migration.For(t).Text(Name),
                OurRole = migration.For(t).Word(),
                OurPersonId = migration.For(t).Id(nullable: true),
                TheirRole = migration.For(t).Word(),
                TheirPersonId = migration.For(t).Id(nullable: true),
                Result = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_NegotiationEntries", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_NegotiationEntries_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_NegotiationEntries_People_WorkspaceId_OurPersonId", x => new { x.WorkspaceId, x.OurPersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
                t.ForeignKey("FK_NegotiationEntries_People_WorkspaceId_TheirPersonId", x => new { x.WorkspaceId, x.TheirPersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "NegotiationEntries", "AllianceId");
        Index(migration, "NegotiationEntries", "OurPersonId");
        Index(migration, "NegotiationEntries", "TheirPersonId");
    }

    private static void CreateJointPropositions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "JointPropositions",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Offer = migration.For(t).Text(Name),
                CustomerValue = migration.For(t).Text(LongText, nullable: true),
                OurGoal = migration.For(t).Text(LongText, nullable: true),
                TheirGoal = migration.For(t).Text(LongText, nullable: true),
                WeBring = migration.For(t).Text(LongText, nullable: true),
                TheyBring = migration.For(t).Text(LongText, nullable: true),
                Measures = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_JointPropositions", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_JointPropositions_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "JointPropositions", "AllianceId");
    }

    private static void CreateFailureAnswers(MigrationBuilder migration)
    {
        migration.CreateTable(
            "FailureAnswers",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                AllianceId = migration.For(t).Id(),
                Side = migration.For(t).Word(),
                AnsweredOn = migration.For(t).Date(),
                StrategyStated = migration.For(t).Whole(),
                StrategyFunded = migration.For(t).Whole(),
                OrganisationClear = migration.For(t).Whole(),
                OrganisationBacked = migration.For(t).Whole(),
                ProcessesReward = migration.For(t).Whole(),
                ProcessesTrain = migration.For(t).Whole(),
                PeopleTrust = migration.For(t).Whole(),
                PeopleShare = migration.For(t).Whole(),
                Remark = migration.For(t).Text(Name, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_FailureAnswers", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_FailureAnswers_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        Index(migration, "FailureAnswers", "AllianceId");
    }

    private static void Index(MigrationBuilder migration, string table, string column) =>
        migration.CreateIndex($"IX_{table}_WorkspaceId_{column}", table, ["WorkspaceId", column]);
}
