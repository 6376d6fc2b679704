using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Rows;

namespace Entente.Modules.Profitability.Ledger;

/// <summary>What a run gives.</summary>
/// <param name="Result">Costs and profits of all customers.</param>
/// <param name="Totals">The sums it was computed from.</param>
/// <param name="Reconciliation">Whether it adds up.</param>
/// <param name="Facts">What was read.</param>
/// <param name="Customers">Who the customers are.</param>
internal sealed record LedgerRunResult(
    CostingResult Result, LedgerTotals Totals, Reconciliation Reconciliation, LedgerFacts Facts, CustomerBook Customers);

/// <summary>What was read.</summary>
/// <param name="OrderRows">Order lines that count.</param>
/// <param name="EventRows">Events that count.</param>
/// <param name="OrderRowsOfNobody">Order lines of no known customer.</param>
/// <param name="EventRowsOfNobody">Events of no known customer.</param>
/// <param name="UnknownActivityRows">Events of no known activity, which have no cost.</param>
/// <param name="RowsOutsidePeriod">Rows that were left out because of their date.</param>
/// <param name="RoundedAmounts">Amounts with more than four decimals.</param>
/// <param name="FirstDay">Earliest date in the ledger; null without dates.</param>
/// <param name="LastDay">Latest date in the ledger.</param>
/// <param name="LedgerRevenue">Net amount of all rows that count.</param>
/// <param name="LedgerCogs">Cost of goods of all rows that count.</param>
/// <param name="FirstUnmatched">The first rows that match nothing.</param>
/// <param name="Fingerprint">SHA-256 of what was read; null where it was not asked for.</param>
internal sealed record LedgerFacts(
    long OrderRows,
    long EventRows,
    long OrderRowsOfNobody,
    long EventRowsOfNobody,
    long UnknownActivityRows,
    long RowsOutsidePeriod,
    long RoundedAmounts,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    decimal LedgerRevenue,
    decimal LedgerCogs,
    IReadOnlyList<UnmatchedRow> FirstUnmatched,
    string? Fingerprint)
{
    internal static LedgerFacts Of(LedgerCounts counts, UnmatchedRows unmatched, decimal revenue, decimal cogs, string? fingerprint) => new(
        counts.OrderRows,
        counts.EventRows,
        counts.OrderRowsOfNobody,
        counts.EventRowsOfNobody,
        counts.UnknownActivityRows,
        counts.RowsOutsidePeriod,
        counts.RoundedAmounts,
        counts.LastDay == 0 ? null : DateOnly.FromDayNumber(counts.FirstDay),
        counts.LastDay == 0 ? null : DateOnly.FromDayNumber(counts.LastDay),
        revenue,
        cogs,
        unmatched.First,
        fingerprint);
}

/// <summary>The customers of a run by number: the order of <see cref="LedgerTotals.Customers"/>.</summary>
internal sealed class CustomerBook(
    Bytes.IdTable ids, CustomerAttributes?[] attributes, DateOnly?[] firstOrders, DateOnly?[] lastOrders)
{
    internal int Count => ids.Count;

    internal string IdOf(int customer) => ids[customer];

    internal CustomerAttributes AttributesOf(int customer) => attributes[customer] ?? new CustomerAttributes();

    internal DateOnly? FirstOrderOf(int customer) => firstOrders[customer];

    internal DateOnly? LastOrderOf(int customer) => lastOrders[customer];

    /// <summary>The number of an id; −1 where it is unknown.</summary>
    internal int NumberOf(string id) => ids.Find(System.Text.Encoding.UTF8.GetBytes(id));

    /// <summary>The name of a customer; null where none is known.</summary>
    internal string? NameOf(int customer) => attributes[customer]?.Name;
}
