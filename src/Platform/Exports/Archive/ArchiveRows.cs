using System.Data.Common;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Entente.Platform.Exports.Archive;

/// <summary>Rows of an archive against the database: in the workspace of the context and nowhere else.</summary>
internal static class ArchiveRows
{
    public static async Task<bool> AnyAsync(AppDbContext db, BulkTable table, CancellationToken ct)
    {
        await using var command = Command(db, $"SELECT 1 FROM \"{table.Name}\" WHERE \"WorkspaceId\" = @w LIMIT 1");
        Add(command, "@w", WorkspaceOf(table), db.WorkspaceId);
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    /// <summary>The row as the database takes it: in this workspace, with some columns left empty for now.</summary>
    public static object?[] Stored(AppDbContext db, BulkTable table, object?[] row, IReadOnlyList<int> empty)
    {
        var stored = new object?[row.Length];
        for (var column = 0; column < row.Length; column++)
        {
            var value = table.Properties[column].Name == nameof(IWorkspaceRow.WorkspaceId) ? db.WorkspaceId : row[column];
            stored[column] = empty.Contains(column) ? null : table.Stored(column, value);
        }

        return stored;
    }

    /// <summary>Fills the columns that had to wait until all rows were there.</summary>
    public static async Task UpdateAsync(
        AppDbContext db, BulkTable table, IReadOnlyList<int> columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var key = table.Entity.FindPrimaryKey()!.Properties;
        var keyPlaces = key.Select(p => Enumerable.Range(0, table.Properties.Count).First(i => table.Properties[i] == p)).ToList();
        var set = string.Join(", ", columns.Select(c => $"\"{table.Columns[c]}\" = @p{c}"));
        var where = string.Join(" AND ", keyPlaces.Select(c => $"\"{table.Columns[c]}\" = @p{c}"));
        foreach (var row in rows.Where(row => columns.Any(c => row[c] is not null)))
        {
            await using var command = Command(db, $"UPDATE \"{table.Name}\" SET {set} WHERE {where}");
            foreach (var c in columns.Concat(keyPlaces).Distinct())
            {
                var property = table.Properties[c];
                Add(command, $"@p{c}", property, property.Name == nameof(IWorkspaceRow.WorkspaceId) ? db.WorkspaceId : row[c]);
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static IProperty WorkspaceOf(BulkTable table) => table.Entity.FindProperty(nameof(IWorkspaceRow.WorkspaceId))!;

    private static DbCommand Command(AppDbContext db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    private static void Add(DbCommand command, string name, IProperty property, object? value) =>
        command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, name, value, property.IsNullable));
}
