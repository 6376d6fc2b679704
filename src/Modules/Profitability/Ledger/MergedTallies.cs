using System.Security.Cryptography;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Rows;

namespace Entente.Modules.Profitability.Ledger;

/// <summary>The sums of all workers brought together.</summary>
internal sealed class MergedTallies
{
    private readonly LedgerJob _job;
    private readonly IdTable _ids;
    private readonly long[] _cells;
    private readonly CustomerAttributes?[] _attributes;
    private readonly DateOnly?[] _firstOrders;
    private readonly DateOnly?[] _lastOrders;
    private readonly LedgerCounts _counts = new();

    private MergedTallies(LedgerJob job, IReadOnlyList<Tally> tallies, CustomersFile? customers)
    {
        _job = job;
        _ids = customers?.Ids ?? Sorted(tallies);
        var width = job.Layout.Width;
        // With given customers the first worker's cells become the sum: they have the right order and one row to spare.
        _cells = customers is null ? new long[checked((_ids.Count + 1) * width)] : tallies[0].Cells;
        (_firstOrders, _lastOrders) = (new DateOnly?[_ids.Count], new DateOnly?[_ids.Count]);
        _attributes = customers is null ? new CustomerAttributes?[_ids.Count] : [.. customers.Attributes];
        var sequences = new long[customers is null ? _ids.Count : 0];
        foreach (var tally in tallies)
        {
            _counts.Add(tally.Counts);
            Add(_cells.AsSpan(_ids.Count * width), tally.RowOf(-1));
            for (var customer = 0; customer < tally.Customers.Count; customer++)
            {
                var to = customers is null ? _ids.Find(tally.Customers.BytesOf(customer)) : customer;
                if (_cells != tally.Cells)
                {
                    Add(_cells.AsSpan(to * width), tally.RowOf(customer));
                }

                Extend(to, tally.FirstDay(customer), tally.LastDay(customer));
                if (customers is null && tally.Attributes.TryGetValue(customer, out var known)
                    && (_attributes[to] is null || known.Sequence < sequences[to]))
                {
                    (_attributes[to], sequences[to]) = (known.Attributes, known.Sequence);
                }
            }
        }
    }

    internal static MergedTallies Of(LedgerJob job, IReadOnlyList<Tally> tallies, CustomersFile? customers) => new(job, tallies, customers);

    internal LedgerRunResult ToResult(UnmatchedRows unmatched, IncrementalHash? hash)
    {
        ListOfNet();
        var totals = new LedgerTotals(_job.Layout, _ids, _cells);
        var result = CostingResult.Of(_job.Model, totals);
        var (revenue, cogs) = ((decimal)_counts.Net / Scaled.One, (decimal)_counts.Cogs / Scaled.One);
        return new LedgerRunResult(
            result,
            totals,
            Reconciliation.Of(result, revenue, cogs),
            LedgerFacts.Of(_counts, unmatched, revenue, cogs, hash is null ? null : Convert.ToHexStringLower(hash.GetHashAndReset())),
            new CustomerBook(_ids, _attributes, _firstOrders, _lastOrders));
    }

    /// <summary>Where the ledger has neither list amounts nor discounts, the list amount is the net amount.</summary>
    private void ListOfNet()
    {
        var width = _job.Layout.Width;
        for (var row = 0; row < _cells.Length; row += width)
        {
            _cells[row + LedgerLayout.List] = _cells[row + LedgerLayout.List] == 0 && _job.Layout.Discounts.Count == 0
                ? _cells[row + LedgerLayout.Net]
                : _cells[row + LedgerLayout.List];
        }
    }

    private void Extend(int customer, int first, int last)
    {
        if (first > 0)
        {
            var (firstOn, lastOn) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
            _firstOrders[customer] = _firstOrders[customer] is { } earlier && earlier < firstOn ? earlier : firstOn;
            _lastOrders[customer] = _lastOrders[customer] is { } later && later > lastOn ? later : lastOn;
        }
    }

    private static void Add(Span<long> sums, ReadOnlySpan<long> more)
    {
        for (var cell = 0; cell < more.Length; cell++)
        {
            sums[cell] = checked(sums[cell] + more[cell]);
        }
    }

    /// <summary>The ids of all workers in ascending order, so that numbers do not depend on who met whom first.</summary>
    private static IdTable Sorted(IReadOnlyList<Tally> tallies)
    {
        var ids = tallies.SelectMany(tally => tally.Customers).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(ids, StringComparer.Ordinal);
        var sorted = new IdTable();
        foreach (var id in ids)
        {
            sorted.GetOrAdd(System.Text.Encoding.UTF8.GetBytes(id));
        }

        return sorted;
    }
}
