using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Needs for partners and the candidates for them.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0053_PartnerNeeds")]
internal sealed class M0053_PartnerNeeds : Migration
{
    private const int Name = 200;
    private const int LongText = 4000;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateNeeds(migrationBuilder);
        CreateCandidates(migrationBuilder);
    }

    private static void CreateNeeds(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PartnerNeeds",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Title = migration.For(t).Text(Name),
                Why = migration.For(t).Text(LongText, nullable: true),
                Components = migration.For(t).Text(LongText, nullable: true),
                WeightMarketShare = migration.For(t).Whole(),
                WeightImage = migration.For(t).Whole(),
                WeightDevelopmentPotential = migration.For(t).Whole(),
                WeightCommitmentIntentions = migration.For(t).Whole(),
                WeightSpecialisation = migration.For(t).Whole(),
                WeightCapability = migration.For(t).Whole(),
                WeightCommonReferences = migration.For(t).Whole(),
                PairwiseJson = migration.For(t).Text(LongText, nullable: true),
                ChosenId = migration.For(t).Id(nullable: true),
                DecidedOn = migration.For(t).Date(nullable: true),
                Reasons = migration.For(t).Text(LongText, nullable: true),
                AllianceId = migration.For(t).Id(nullable: true),
                SortKey = migration.For(t).Text(Name),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_PartnerNeeds", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_PartnerNeeds_Alliances_WorkspaceId_AllianceId", x => new { x.WorkspaceId, x.AllianceId },
                    "Alliances", ["WorkspaceId", "Id"]);
            });
        Index(migration, "PartnerNeeds", "SortKey", "Id");
        Index(migration, "PartnerNeeds", "AllianceId");
    }

    private static void CreateCandidates(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PartnerCandidates",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                NeedId = migration.For(t).Id(),
                OrganisationId = migration.For(t).Id(),
                MarketShare = migration.For(t).Whole(nullable: true),
                Image = migration.For(t).Whole(nullable: true),
                DevelopmentPotential = migration.For(t).Whole(nullable: true),
                CommitmentIntentions = migration.For(t).Whole(nullable: true),
                Specialisation = migration.For(t).Whole(nullable: true),
                Capability = migration.For(t).Whole(nullable: true),
                CommonReferences = migration.For(t).Whole(nullable: true),
                Components = migration.For(t).Text(LongText, nullable: true),
                Note = migration.For(t).Text(LongText, nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_PartnerCandidates", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_PartnerCandidates_PartnerNeeds_WorkspaceId_NeedId", x => new { x.WorkspaceId, x.NeedId },
                    "PartnerNeeds", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_PartnerCandidates_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        Index(migration, "PartnerCandidates", "NeedId");
        Index(migration, "PartnerCandidates", "OrganisationId");
    }

    private static void Index(MigrationBuilder migration, string table, params string[] columns) => migration.CreateIndex(
        $"IX_{table}_WorkspaceId_{string.Join('_', columns)}", table, ["WorkspaceId", .. columns]);
}
