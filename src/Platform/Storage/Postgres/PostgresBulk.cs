using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Entente.Platform.Storage.Postgres;

/// <summary>
/// Many rows by binary COPY. PostgreSQL refuses COPY into a table under row-level security, so they go into a temporary
/// table first and from there through the policies.
/// </summary>
internal static class PostgresBulk
{
    public static async Task InsertAsync(AppDbContext db, BulkTable table, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var waiting = $"\"bulk_{table.Name}\"";
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column}\""));
        await ExecuteAsync(connection, $"CREATE TEMPORARY TABLE IF NOT EXISTS {waiting} (LIKE \"{table.Name}\") ON COMMIT DELETE ROWS", ct);
        await using (var copy = await connection.BeginBinaryImportAsync($"COPY {waiting} ({columns}) FROM STDIN (FORMAT BINARY)", ct))
        {
            var types = Enumerable.Range(0, table.Columns.Count).Select(column => TypeOf(table, column)).ToArray();
            foreach (var row in rows)
            {
                await copy.StartRowAsync(ct);
                for (var column = 0; column < row.Length; column++)
                {
                    await (row[column] is { } value ? copy.WriteAsync(value, types[column], ct) : copy.WriteNullAsync(ct));
                }
            }

            await copy.CompleteAsync(ct);
        }

        await ExecuteAsync(connection, $"INSERT INTO \"{table.Name}\" ({columns}) SELECT {columns} FROM {waiting}; TRUNCATE {waiting}", ct);
    }

    /// <summary>The store type without its length or precision.</summary>
    private static string TypeOf(BulkTable table, int column)
    {
        var type = table.Mapping(column).StoreType;
        var open = type.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return type;
        }

        var close = type.IndexOf(')', open);
        return type[..open] + type[(close + 1)..];
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
