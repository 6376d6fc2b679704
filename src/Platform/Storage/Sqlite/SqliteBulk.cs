using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Entente.Platform.Storage.Sqlite;

/// <summary>Many rows by one prepared command.</summary>
internal static class SqliteBulk
{
    public static Task InsertAsync(AppDbContext db, BulkTable table, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        using var command = Command(db, table);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            for (var column = 0; column < row.Length; column++)
            {
                command.Parameters[column].Value = row[column] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    private static SqliteCommand Command(AppDbContext db, BulkTable table)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        var names = table.Columns.Select(column => $"\"{column}\"");
        var parameters = table.Columns.Select((_, column) => $"@p{column}");
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", parameters)})";
        for (var column = 0; column < table.Columns.Count; column++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{column}" });
        }

        return command;
    }
}
