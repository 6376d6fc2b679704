using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Past positions, groups of firms, sponsors, tags, merges, and further names to find duplicates by.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0016_DirectoryTables")]
internal sealed class M0016_DirectoryTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreatePastPositions(migrationBuilder);
        CreateParents(migrationBuilder);
        CreateSponsors(migrationBuilder);
        CreateTags(migrationBuilder);
        CreateMatching(migrationBuilder);
    }

    private static void CreatePastPositions(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PastPositions",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                PersonId = migration.For(t).Id(),
                OrganisationId = migration.For(t).Id(nullable: true),
                OrganisationName = migration.For(t).Text(200),
                Title = migration.For(t).Text(200, nullable: true),
                Level = migration.For(t).Text(40, nullable: true),
                Function = migration.For(t).Text(100, nullable: true),
                Since = migration.For(t).Date(nullable: true),
                Until = migration.For(t).Date(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_PastPositions", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_PastPositions_People_WorkspaceId_PersonId", x => new { x.WorkspaceId, x.PersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_PastPositions_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_PastPositions_WorkspaceId_PersonId", "PastPositions", ["WorkspaceId", "PersonId"]);
        migration.CreateIndex("IX_PastPositions_WorkspaceId_OrganisationId", "PastPositions", ["WorkspaceId", "OrganisationId"]);
    }

    private static void CreateParents(MigrationBuilder migration)
    {
        migration.CreateTable(
            "OrganisationParents",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                OrganisationId = migration.For(t).Id(),
                ParentId = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_OrganisationParents", x => new { x.WorkspaceId, x.OrganisationId });
                t.ForeignKey("FK_OrganisationParents_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_OrganisationParents_Organisations_WorkspaceId_ParentId", x => new { x.WorkspaceId, x.ParentId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_OrganisationParents_WorkspaceId_ParentId", "OrganisationParents", ["WorkspaceId", "ParentId"]);
    }

    private static void CreateSponsors(MigrationBuilder migration)
    {
        migration.CreateTable(
            "RelationshipSponsors",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                RelationshipId = migration.For(t).Id(),
                Side = migration.For(t).Word(),
                PersonId = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_RelationshipSponsors", x => new { x.WorkspaceId, x.RelationshipId, x.Side });
                t.ForeignKey("FK_RelationshipSponsors_Relationships", x => new { x.WorkspaceId, x.RelationshipId },
                    "Relationships", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_RelationshipSponsors_People_WorkspaceId_PersonId", x => new { x.WorkspaceId, x.PersonId },
                    "People", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_RelationshipSponsors_WorkspaceId_PersonId", "RelationshipSponsors", ["WorkspaceId", "PersonId"]);
    }

    private static void CreateTags(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Tags",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Name = migration.For(t).Text(40),
                SortKey = migration.For(t).Text(200),
                Colour = migration.For(t).Word(),
            },
            constraints: t => t.PrimaryKey("PK_Tags", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_Tags_WorkspaceId_SortKey", "Tags", ["WorkspaceId", "SortKey"], unique: true);
        migration.CreateTable(
            "TagLinks",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                RecordId = migration.For(t).Id(),
                TagId = migration.For(t).Id(),
                Record = migration.For(t).Word(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_TagLinks", x => new { x.WorkspaceId, x.RecordId, x.TagId });
                t.ForeignKey("FK_TagLinks_Tags_WorkspaceId_TagId", x => new { x.WorkspaceId, x.TagId },
                    "Tags", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_TagLinks_WorkspaceId_TagId_Record_RecordId", "TagLinks", ["WorkspaceId", "TagId", "Record", "RecordId"]);
    }

    private static void CreateMatching(MigrationBuilder migration)
    {
        migration.CreateTable(
            "OrganisationAliases",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Key = migration.For(t).Text(255),
                OrganisationId = migration.For(t).Id(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_OrganisationAliases", x => new { x.WorkspaceId, x.Key, x.OrganisationId });
                t.ForeignKey("FK_OrganisationAliases_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_OrganisationAliases_WorkspaceId_OrganisationId", "OrganisationAliases", ["WorkspaceId", "OrganisationId"]);
        migration.CreateTable(
            "DistinctPairs",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                FirstId = migration.For(t).Id(),
                SecondId = migration.For(t).Id(),
            },
            constraints: t => t.PrimaryKey("PK_DistinctPairs", x => new { x.WorkspaceId, x.FirstId, x.SecondId }));
        migration.CreateTable(
            "Merges",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Record = migration.For(t).Word(),
                WinnerId = migration.For(t).Id(),
                LoserId = migration.For(t).Id(),
                WinnerName = migration.For(t).Text(200),
                LoserName = migration.For(t).Text(200),
                AtUtc = migration.For(t).Instant(),
                UserName = migration.For(t).Text(200),
                MovesJson = migration.For(t).Text(),
                UndoneUtc = migration.For(t).Instant(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_Merges", x => new { x.WorkspaceId, x.Id }));
        migration.CreateIndex("IX_Merges_WorkspaceId_LoserId", "Merges", ["WorkspaceId", "LoserId"]);
        migration.CreateIndex("IX_Merges_WorkspaceId_AtUtc_Id", "Merges", ["WorkspaceId", "AtUtc", "Id"]);
    }
}
