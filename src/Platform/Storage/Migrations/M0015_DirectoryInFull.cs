using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Entente.Platform.Storage.Migrations;

/// <summary>
/// What the directory knows besides names: size, identifiers, former names, phone, stage; and the trash. A deleted record
/// stays in its table, so every order and every unique value is kept among those that are not deleted.
/// </summary>
[DbContext(typeof(AppDbContext))]
[Migration("0015_DirectoryInFull")]
internal sealed class M0015_DirectoryInFull : Migration
{
    private const string NotDeleted = "\"DeletedUtc\" IS NULL";
    private const string Deleted = "\"DeletedUtc\" IS NOT NULL";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        WidenOrganisations(migrationBuilder);
        WidenPeople(migrationBuilder);
        WidenRelationships(migrationBuilder);
    }

    private static void WidenOrganisations(MigrationBuilder migration)
    {
        const string table = "Organisations";
        migration.AddText(table, "FormerNames", 2000);
        migration.AddText(table, "Domains", 1000);
        migration.AddColumn<int>("Employees", table, nullable: true);
        migration.AddText(table, "Revenue", 40);
        migration.AddText(table, "Lei", 20);
        migration.AddText(table, "Duns", 9);
        migration.AddText(table, "VatId", 20);
        migration.AddText(table, "NameKey", 200);
        migration.AddText(table, "DomainKey", 253);
        AddTrash(migration, table);
        Reorder(migration, table, "SortKey", "CountrySortKey", "SectorSortKey", "ChangedUtc");
        migration.CreateIndex("IX_Organisations_WorkspaceId_Country_SortKey_Id", table, ["WorkspaceId", "Country", "SortKey", "Id"], filter: NotDeleted);
        migration.DropIndex("IX_Organisations_WorkspaceId_ExternalId", table);
        migration.CreateIndex("IX_Organisations_WorkspaceId_ExternalId", table, ["WorkspaceId", "ExternalId"], unique: true, filter: NotDeleted);
        migration.DropIndex("IX_Organisations_WorkspaceId", table);
        migration.CreateIndex(
            "IX_Organisations_WorkspaceId", table, "WorkspaceId", unique: true, filter: "\"IsOwn\" AND \"DeletedUtc\" IS NULL");
        foreach (var key in new[] { "NameKey", "DomainKey", "Lei", "Duns", "VatId" })
        {
            migration.CreateIndex($"IX_{table}_WorkspaceId_{key}", table, ["WorkspaceId", key], filter: $"\"{key}\" IS NOT NULL");
        }

        // Until a record is saved again its key is its folded name, legal form included.
        migration.UpdatePastRowSecurity(table, "SET \"NameKey\" = \"SortKey\"");
    }

    private static void WidenPeople(MigrationBuilder migration)
    {
        const string table = "People";
        migration.AddText(table, "FormerNames", 2000);
        migration.AddText(table, "Phone", 50);
        migration.AddText(table, "EmailKey", 254);
        migration.AddColumn<DateOnly>("PositionSince", table, nullable: true);
        AddTrash(migration, table);
        Reorder(migration, table, "SortKey", "LevelSortKey", "FunctionSortKey", "ChangedUtc");
        migration.DropIndex("IX_People_WorkspaceId_OrganisationId_ExternalId", table);
        migration.CreateIndex(
            "IX_People_WorkspaceId_OrganisationId_ExternalId", table, ["WorkspaceId", "OrganisationId", "ExternalId"],
            unique: true, filter: NotDeleted);
        migration.CreateIndex("IX_People_WorkspaceId_EmailKey", table, ["WorkspaceId", "EmailKey"], filter: "\"EmailKey\" IS NOT NULL");
        migration.UpdatePastRowSecurity(table, "SET \"EmailKey\" = lower(\"Email\")");
    }

    private static void WidenRelationships(MigrationBuilder migration)
    {
        const string table = "Relationships";
        migration.AddText(table, "Stage", 40);
        AddTrash(migration, table);
        Reorder(migration, table, "SortKey", "SinceSortKey", "ChangedUtc");
        migration.DropIndex("IX_Relationships_WorkspaceId_OrganisationId", table);
        migration.CreateIndex("IX_Relationships_WorkspaceId_OrganisationId", table, ["WorkspaceId", "OrganisationId"], unique: true, filter: NotDeleted);
        migration.CreateIndex("IX_Relationships_OfOrganisation", table, ["WorkspaceId", "OrganisationId"]);
        migration.CreateIndex("IX_Relationships_WorkspaceId_OwnerId_SortKey_Id", table, ["WorkspaceId", "OwnerId", "SortKey", "Id"], filter: NotDeleted);
        migration.CreateIndex("IX_Relationships_WorkspaceId_Stage_SortKey_Id", table, ["WorkspaceId", "Stage", "SortKey", "Id"], filter: NotDeleted);
    }

    private static void AddTrash(MigrationBuilder migration, string table)
    {
        migration.AddColumn<DateTime>("DeletedUtc", table, nullable: true);
        migration.AddText(table, "DeletedBy", 200);
        migration.AddColumn<Guid>("DeletionId", table, nullable: true);
        migration.CreateIndex($"IX_{table}_WorkspaceId_DeletedUtc_Id", table, ["WorkspaceId", "DeletedUtc", "Id"], filter: Deleted);
        migration.CreateIndex($"IX_{table}_WorkspaceId_DeletionId", table, ["WorkspaceId", "DeletionId"], filter: Deleted);
    }

    private static void Reorder(MigrationBuilder migration, string table, params IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            migration.DropIndex($"IX_{table}_WorkspaceId_{key}_Id", table);
            migration.CreateIndex($"IX_{table}_WorkspaceId_{key}_Id", table, ["WorkspaceId", key, "Id"], filter: NotDeleted);
        }
    }
}
