using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace Entente.Platform.Storage.Migrations;

/// <summary>Columns for both engines: text sorts by code point on PostgreSQL as it does on SQLite.</summary>
internal sealed class Columns(ColumnsBuilder table, bool isPostgres)
{
    public OperationBuilder<AddColumnOperation> Text(int? maxLength = null, bool nullable = false) =>
        table.Column<string>(maxLength: maxLength, nullable: nullable, collation: isPostgres ? ModelConventions.PostgresCollation : null);

    public OperationBuilder<AddColumnOperation> Word() => Text(40);

    public OperationBuilder<AddColumnOperation> Id(bool nullable = false) => table.Column<Guid>(nullable: nullable);

    public OperationBuilder<AddColumnOperation> Instant(bool nullable = false) => table.Column<DateTime>(nullable: nullable);

    public OperationBuilder<AddColumnOperation> Date(bool nullable = false) => table.Column<DateOnly>(nullable: nullable);

    public OperationBuilder<AddColumnOperation> Whole(bool nullable = false) => table.Column<int>(nullable: nullable);

    public OperationBuilder<AddColumnOperation> Bytes() => table.Column<long>();

    public OperationBuilder<AddColumnOperation> Money(bool nullable = false) =>
        table.Column<decimal>(precision: 18, scale: 4, nullable: nullable);

    public OperationBuilder<AddColumnOperation> Real(bool nullable = false) => table.Column<double>(nullable: nullable);

    public OperationBuilder<AddColumnOperation> YesNo() => table.Column<bool>();
}

internal static class ColumnsOfMigration
{
    public static Columns For(this MigrationBuilder migration, ColumnsBuilder table) => new(table, migration.IsPostgres());

    /// <summary>A text column more in a table that is there already; it may be empty.</summary>
    public static void AddText(this MigrationBuilder migration, string table, string column, int maxLength) => migration.AddColumn<string>(
        column, table, maxLength: maxLength, nullable: true, collation: migration.IsPostgres() ? ModelConventions.PostgresCollation : null);

    /// <summary>Changes all rows of all workspaces: row-level security, forced upon the owner too, is lifted meanwhile.</summary>
    public static void UpdatePastRowSecurity(this MigrationBuilder migration, string table, string set)
    {
        if (migration.IsPostgres())
        {
            migration.Sql($"ALTER TABLE \"{table}\" NO FORCE ROW LEVEL SECURITY");
        }

        migration.Sql($"UPDATE \"{table}\" {set}");
        if (migration.IsPostgres())
        {
            migration.Sql($"ALTER TABLE \"{table}\" FORCE ROW LEVEL SECURITY");
        }
    }

    public static bool IsPostgres(this MigrationBuilder migration) =>
        migration.ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal);
}
