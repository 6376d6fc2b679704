using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Organisations, people, relationships.</summary>
[DbContext(typeof(AppDbContext))]
[Migration("0002_Directory")]
internal sealed class M0002_Directory : Migration
{
    private const int SortKey = 200;
    private const int CompoundSortKey = 302;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateOrganisations(migrationBuilder);
        CreatePeople(migrationBuilder);
        CreateRelationships(migrationBuilder);
    }

    private static void CreateOrganisations(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Organisations",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                Name = migration.For(t).Text(200),
                Country = migration.For(t).Text(2, nullable: true),
                Website = migration.For(t).Text(300, nullable: true),
                Sector = migration.For(t).Text(100, nullable: true),
                ExternalId = migration.For(t).Text(100, nullable: true),
                Notes = migration.For(t).Text(10_000, nullable: true),
                IsOwn = migration.For(t).YesNo(),
                SearchText = migration.For(t).Text(),
                SortKey = migration.For(t).Text(SortKey),
                CountrySortKey = migration.For(t).Text(CompoundSortKey),
                SectorSortKey = migration.For(t).Text(CompoundSortKey),
                CreatedUtc = migration.For(t).Instant(),
                ChangedUtc = migration.For(t).Instant(),
            },
            constraints: t => t.PrimaryKey("PK_Organisations", x => new { x.WorkspaceId, x.Id }));
        CreateSortIndexes(migration, "Organisations", "SortKey", "CountrySortKey", "SectorSortKey", "ChangedUtc");
        migration.CreateIndex("IX_Organisations_WorkspaceId_ExternalId", "Organisations", ["WorkspaceId", "ExternalId"], unique: true);
        migration.CreateIndex("IX_Organisations_WorkspaceId", "Organisations", "WorkspaceId", unique: true, filter: "\"IsOwn\"");
    }

    private static void CreatePeople(MigrationBuilder migration)
    {
        migration.CreateTable(
            "People",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                OrganisationId = migration.For(t).Id(),
                Name = migration.For(t).Text(200),
                Level = migration.For(t).Text(40, nullable: true),
                Function = migration.For(t).Text(100, nullable: true),
                Position = migration.For(t).Text(200, nullable: true),
                Email = migration.For(t).Text(254, nullable: true),
                ExternalId = migration.For(t).Text(100, nullable: true),
                Notes = migration.For(t).Text(10_000, nullable: true),
                SearchText = migration.For(t).Text(),
                SortKey = migration.For(t).Text(SortKey),
                LevelSortKey = migration.For(t).Text(CompoundSortKey),
                FunctionSortKey = migration.For(t).Text(CompoundSortKey),
                CreatedUtc = migration.For(t).Instant(),
                ChangedUtc = migration.For(t).Instant(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_People", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_People_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        CreateSortIndexes(migration, "People", "SortKey", "LevelSortKey", "FunctionSortKey", "ChangedUtc");
        migration.CreateIndex(
            "IX_People_WorkspaceId_OrganisationId_SortKey_Id", "People", ["WorkspaceId", "OrganisationId", "SortKey", "Id"]);
        migration.CreateIndex(
            "IX_People_WorkspaceId_OrganisationId_ExternalId", "People", ["WorkspaceId", "OrganisationId", "ExternalId"], unique: true);
    }

    private static void CreateRelationships(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Relationships",
            t => new
            {
                WorkspaceId = migration.For(t).Id(),
                Id = migration.For(t).Id(),
                Version = migration.For(t).Id(),
                OrganisationId = migration.For(t).Id(),
                Kinds = migration.For(t).Text(100),
                Name = migration.For(t).Text(200, nullable: true),
                Title = migration.For(t).Text(200),
                Since = migration.For(t).Date(nullable: true),
                OwnerId = migration.For(t).Id(nullable: true),
                Notes = migration.For(t).Text(10_000, nullable: true),
                SearchText = migration.For(t).Text(),
                SortKey = migration.For(t).Text(SortKey),
                SinceSortKey = migration.For(t).Text(CompoundSortKey),
                CreatedUtc = migration.For(t).Instant(),
                ChangedUtc = migration.For(t).Instant(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Relationships", x => new { x.WorkspaceId, x.Id });
                t.ForeignKey("FK_Relationships_Organisations_WorkspaceId_OrganisationId", x => new { x.WorkspaceId, x.OrganisationId },
                    "Organisations", ["WorkspaceId", "Id"], onDelete: ReferentialAction.Restrict);
            });
        CreateSortIndexes(migration, "Relationships", "SortKey", "SinceSortKey", "ChangedUtc");
        migration.CreateIndex(
            "IX_Relationships_WorkspaceId_OrganisationId", "Relationships", ["WorkspaceId", "OrganisationId"], unique: true);
    }

    private static void CreateSortIndexes(MigrationBuilder migration, string table, params IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            migration.CreateIndex($"IX_{table}_WorkspaceId_{key}_Id", table, ["WorkspaceId", key, "Id"]);
        }
    }
}
