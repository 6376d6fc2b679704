using System.Globalization;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Modules.Profitability.Ledger.Rows;
using Entente.Platform.Imports;
using Entente.Platform.Storage.Postgres;

namespace Entente.Modules.Profitability.Ledger.Sql;

/// <summary>Sums the events of a query by customer and activity, in the database.</summary>
internal static class SqlEvents
{
    private const string Table = "the query of events";

    internal static async Task SumAsync(LedgerDatabase database, string query, LedgerJob job, Tally tally, CancellationToken ct)
    {
        var header = await SqlTable.HeaderAsync(database, query, Table, ct);
        if (EventBinding.Of(job, header, message => job.Problems.Add(new ImportProblem(Table, null, null, message))) is not { } columns)
        {
            return;
        }

        foreach (var (activity, cells) in job.Model.Activities.Zip(job.Layout.Activities).Where(pair => pair.First.Source == DriverSource.Events))
        {
            await SumAsync(database, query, job, tally, (header, columns), (activity, cells), ct);
        }

        await UnknownAsync(database, query, job, tally, (header, columns), ct);
    }

    private static async Task SumAsync(
        LedgerDatabase database,
        string query,
        LedgerJob job,
        Tally tally,
        (LedgerHeader Header, EventBinding Columns) table,
        (Activity Activity, ActivityCells Cells) activity,
        CancellationToken ct)
    {
        string? At(int column) => column < 0 ? null : table.Header.Columns[column];
        var quantity = At(table.Columns.Quantity) is { } counted ? $"coalesce({SqlText.Amount(counted)}, 1)" : "1";
        var minutes = At(table.Columns.Minutes);
        var terms = activity.Cells.Terms.Where(term => term.Cell != activity.Cells.Quantity).ToList();
        var sums = terms.Select(term => $", sum({SqlText.Term(term.Term, quantity, name => ColumnOf(table.Header, table.Columns, name))})");
        var sql = $"""
            SELECT {SqlText.Id(At(table.Columns.Customer)!)}, count(*), {(minutes is null ? "0::bigint" : $"count(*) FILTER (WHERE {SqlText.Name(minutes)}::numeric < 0)")},
              sum({quantity}){string.Concat(sums)}
            FROM ({SqlTable.Cleaned(query)}) l
            WHERE {SqlText.Trimmed(At(table.Columns.Activity)!)} = {SqlText.Literal(activity.Activity.Name)} AND {SqlTable.Period(job, At(table.Columns.Date))}
            GROUP BY 1 ORDER BY 1
            """;
        await using var reader = await database.QueryAsync(sql, ct);
        while (await reader.ReadAsync(ct))
        {
            if (reader.GetInt64(2) > 0)
            {
                job.Problems.Add(new ImportProblem(Table, null, minutes,
                    $"Customer {DelimitedFile.Quoted(SqlTable.Text(reader, 0) ?? "")} has negative minutes of {activity.Activity.Name}. Time that was taken cannot be given back."));
                continue;
            }

            Add(reader, job, tally, activity.Cells, terms);
        }
    }

    private static void Add(
        System.Data.Common.DbDataReader reader, LedgerJob job, Tally tally, ActivityCells activity, List<TermCell> terms)
    {
        var (id, rows) = (SqlTable.Text(reader, 0), reader.GetInt64(1));
        var customer = SqlLedgerRun.NumberOf(tally, id);
        var cells = tally.RowOf(customer);
        SqlTable.Add(ref cells[activity.Quantity], SqlTable.Scale(reader, 3));
        for (var term = 0; term < terms.Count; term++)
        {
            SqlTable.Add(ref cells[terms[term].Cell], SqlTable.Scale(reader, 4 + term));
        }

        tally.Counts.EventRows += rows;
        if (customer < 0)
        {
            tally.Counts.EventRowsOfNobody += rows;
            job.Unmatched.Note(new UnmatchedRow(Table, 0, "no such customer", string.Create(CultureInfo.InvariantCulture, $"{id}: {rows} events")));
        }
    }

    private static async Task UnknownAsync(
        LedgerDatabase database, string query, LedgerJob job, Tally tally, (LedgerHeader Header, EventBinding Columns) table, CancellationToken ct)
    {
        var activity = SqlText.Trimmed(table.Header.Columns[table.Columns.Activity]);
        var date = table.Columns.Date < 0 ? null : table.Header.Columns[table.Columns.Date];
        var known = string.Join(", ", job.EventActivities.Select(each => SqlText.Literal(each.Name)).DefaultIfEmpty("NULL"));
        await using var reader = await database.QueryAsync(
            $"SELECT {activity}, count(*) FROM ({SqlTable.Cleaned(query)}) l WHERE ({activity} NOT IN ({known})) IS NOT FALSE AND {SqlTable.Period(job, date)} GROUP BY 1 ORDER BY 1",
            ct);
        while (await reader.ReadAsync(ct))
        {
            var rows = reader.GetInt64(1);
            tally.Counts.EventRows += rows;
            tally.Counts.UnknownActivityRows += rows;
            job.Unmatched.Note(new UnmatchedRow(Table, 0, "no such activity", string.Create(
                CultureInfo.InvariantCulture, $"{SqlTable.Text(reader, 0)}: {rows} events")));
        }
    }

    private static string ColumnOf(LedgerHeader header, EventBinding columns, string name) => header.Columns[
        header.Find(name, []) is >= 0 and var own ? own
        : string.Equals(name, TimeTerm.MinutesColumn, StringComparison.OrdinalIgnoreCase) ? columns.Minutes : columns.Quantity];
}
