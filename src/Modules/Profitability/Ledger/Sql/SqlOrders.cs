using System.Globalization;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Rows;
using Entente.Platform.Imports;
using Entente.Platform.Storage.Postgres;

namespace Entente.Modules.Profitability.Ledger.Sql;

/// <summary>Sums the order lines of a query by customer, in the database.</summary>
internal static class SqlOrders
{
    private const string Table = "the query of orders";
    private const int FirstSum = 8;

    internal static async Task SumAsync(LedgerDatabase database, string query, LedgerJob job, Tally tally, CancellationToken ct)
    {
        var header = await SqlTable.HeaderAsync(database, query, Table, ct);
        if (OrderBinding.Of(job, header, message => job.Problems.Add(new ImportProblem(Table, null, null, message))) is not { } columns)
        {
            return;
        }

        string? At(int column) => column < 0 ? null : header.Columns[column];
        var rate = At(columns.Currency) is { } currency ? SqlRates.Of(job, currency, At(columns.Date)) : "1";
        var net = Converted(At(columns.Net) is { } given
            ? SqlText.Amount(given)
            : $"round({SqlText.Amount(At(columns.Quantity)!)} * {SqlText.Amount(At(columns.Price)!)}, 4)");
        var cogs = At(columns.Cogs) is { } cost
            ? Converted(SqlText.Amount(cost))
            : $"round({net} * {SqlText.Number(job.Model.CostOfGoodsShare ?? 0)}, 4)";
        var discounts = columns.Discounts.Select(column => Converted($"coalesce({SqlText.Amount(At(column)!)}, 0)")).ToList();
        var list = At(columns.List) is { } amount
            ? Converted($"coalesce({SqlText.Amount(amount)}, 0)")
            : string.Join(" + ", [net, .. discounts]);
        var programs = Activities(job, header, columns).ToList();
        var date = At(columns.Date);
        var sums = new[] { list }.Concat(discounts).Concat(programs.Select(program => program.Sql));
        var sql = $"""
            SELECT {SqlText.Id(At(columns.Customer)!)}, count(*), {(At(columns.Order) is { } order ? $"count(DISTINCT {SqlText.Name(order)})" : "0::bigint")},
              sum({net}), sum({cogs}), count(*) FILTER (WHERE ({net}) IS NULL OR ({cogs}) IS NULL),
              {(date is null ? "NULL::date, NULL::date" : $"min({SqlText.Name(date)}::date), max({SqlText.Name(date)}::date)")},
              {string.Join(", ", sums.Select(sum => $"sum({sum})"))}
            FROM ({SqlTable.Cleaned(query)}) l WHERE {SqlTable.Period(job, date)} GROUP BY 1 ORDER BY 1
            """;
        await using var reader = await database.QueryAsync(sql, ct);
        while (await reader.ReadAsync(ct))
        {
            Add(reader, job, tally, discounts.Count, programs);
        }

        string Converted(string value) => rate == "1" ? value : $"round({value} * {rate}, 4)";
    }

    private static void Add(
        System.Data.Common.DbDataReader reader, LedgerJob job, Tally tally, int discounts, List<(int Cell, string Sql)> programs)
    {
        var id = SqlTable.Text(reader, 0);
        if (reader.GetInt64(5) is > 0 and var missing)
        {
            job.Problems.Add(new ImportProblem(Table, null, null, string.Create(CultureInfo.InvariantCulture,
                $"{missing:N0} rows of customer {DelimitedFile.Quoted(id ?? "")} have no net amount, no cost of goods, or no rate for their currency.")));
            return;
        }

        var customer = SqlLedgerRun.NumberOf(tally, id);
        var cells = tally.RowOf(customer);
        var (counts, lines) = (tally.Counts, reader.GetInt64(1));
        var (net, cogs) = (SqlTable.Scale(reader, 3), SqlTable.Scale(reader, 4));
        SqlTable.Add(ref cells[LedgerLayout.Net], net);
        SqlTable.Add(ref cells[LedgerLayout.Cogs], cogs);
        cells[LedgerLayout.Lines] += lines;
        cells[LedgerLayout.Orders] += reader.GetInt64(2);
        for (var sum = 0; sum <= discounts; sum++)
        {
            SqlTable.Add(ref cells[LedgerLayout.List + sum], SqlTable.Scale(reader, FirstSum + sum));
        }

        for (var program = 0; program < programs.Count; program++)
        {
            SqlTable.Add(ref cells[programs[program].Cell], SqlTable.Scale(reader, FirstSum + 1 + discounts + program));
        }

        counts.OrderRows += lines;
        counts.Net += net;
        counts.Cogs += cogs;
        if (customer < 0)
        {
            counts.OrderRowsOfNobody += lines;
            job.Unmatched.Note(new UnmatchedRow(Table, 0, "no such customer", string.Create(CultureInfo.InvariantCulture, $"{id}: {lines} order lines")));
        }

        if (!reader.IsDBNull(6))
        {
            Days(tally, customer, reader.GetFieldValue<DateOnly>(6).DayNumber, reader.GetFieldValue<DateOnly>(7).DayNumber);
        }
    }

    private static void Days(Tally tally, int customer, int first, int last)
    {
        (tally.Counts.FirstDay, tally.Counts.LastDay) = (Math.Min(tally.Counts.FirstDay, first), Math.Max(tally.Counts.LastDay, last));
        if (customer >= 0)
        {
            tally.Saw(customer, first, last);
        }
    }

    /// <summary>Activities counted from orders: the first line of an order stands for it, as in files whose lines stand together.
    /// </summary>
    private static IEnumerable<(int Cell, string Sql)> Activities(LedgerJob job, Reading.LedgerHeader header, OrderBinding columns)
    {
        foreach (var (activity, cells) in job.Model.Activities.Zip(job.Layout.Activities))
        {
            if (activity.Source == DriverSource.Events)
            {
                continue;
            }

            if (activity.Source == DriverSource.Orders)
            {
                job.Problems.Add(new ImportProblem(Table, null, null,
                    $"Activity {activity.Name} is counted by orders. From a database, count orders in a query of events instead."));
                continue;
            }

            yield return (cells.Quantity, "1");
            foreach (var (term, cell) in cells.Terms.Where(term => term.Cell != cells.Quantity))
            {
                yield return (cell, SqlText.Term(term, "1", name => header.Columns[columns.ColumnOf(header)(name)]));
            }
        }
    }
}
