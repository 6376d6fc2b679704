using System.Data.Common;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Platform.Storage.Postgres;

namespace Entente.Modules.Profitability.Ledger.Sql;

/// <summary>A query as a table: its columns, and sums over it.</summary>
internal static class SqlTable
{
    /// <summary>The query's columns, as if they were the header of a file.</summary>
    internal static async Task<LedgerHeader> HeaderAsync(LedgerDatabase database, string query, string name, CancellationToken ct)
    {
        await using var reader = await database.QueryAsync($"SELECT * FROM ({Cleaned(query)}) l LIMIT 0", ct);
        return new LedgerHeader(new LedgerFile("", name), (byte)',', [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
    }

    internal static string Cleaned(string query) => query.Trim().TrimEnd(';');

    internal static long Scale(DbDataReader reader, int column) => reader.IsDBNull(column) ? 0 : Scaled.FromDecimal(reader.GetDecimal(column));

    internal static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>The part of the period that a row must be in.</summary>
    internal static string Period(LedgerJob job, string? date) => date is null || !job.HasPeriod ? "true"
        : $"({SqlText.Name(date)}::date >= '{(job.Model.From ?? DateOnly.MinValue):yyyy-MM-dd}' AND {SqlText.Name(date)}::date <= '{(job.Model.To ?? DateOnly.MaxValue):yyyy-MM-dd}')";

    internal static void Add(ref long sum, long amount) => sum = checked(sum + amount);
}
