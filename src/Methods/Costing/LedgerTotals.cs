namespace Entente.Methods.Costing;

/// <summary>
/// What a ledger says of each customer, summed: one row of cells a customer, and one more for what belongs to nobody.
/// Amounts and quantities are whole ten-thousandths (<see cref="Scaled"/>), lines and orders plain counts.
/// </summary>
public sealed class LedgerTotals
{
    private readonly long[] _cells;

    /// <summary>All sums at 0.</summary>
    public LedgerTotals(LedgerLayout layout, IReadOnlyList<string> customers)
        : this(layout, customers, NewCells(layout, customers))
    {
    }

    /// <summary>Sums that were computed elsewhere: (customers + 1) × width cells, customer by customer.</summary>
    public LedgerTotals(LedgerLayout layout, IReadOnlyList<string> customers, long[] cells)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(customers);
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.LongLength < (customers.Count + 1L) * layout.Width)
        {
            throw new ArgumentException("There are too few cells for these customers.", nameof(cells));
        }

        (Layout, Customers, _cells) = (layout, customers, cells);
    }

    /// <summary>Which sums there are.</summary>
    public LedgerLayout Layout { get; }

    /// <summary>Ids of the customers, each once, in the order of their rows.</summary>
    public IReadOnlyList<string> Customers { get; }

    /// <summary>The row of what belongs to no known customer.</summary>
    public int Unassigned => Customers.Count;

    /// <summary>The cells of a customer or of <see cref="Unassigned"/>.</summary>
    public ReadOnlySpan<long> Row(int customer) => _cells.AsSpan(customer * Layout.Width, Layout.Width);

    /// <summary>Adds to a cell; throws where the sum leaves the range.</summary>
    public void Add(int customer, int cell, long scaled)
    {
        ref var sum = ref _cells[(customer * Layout.Width) + cell];
        sum = checked(sum + scaled);
    }

    /// <summary>Adds a decimal, rounded to ten-thousandths, to a cell of amounts or quantities.</summary>
    public void Add(int customer, int cell, decimal amount) => Add(customer, cell, Scaled.FromDecimal(amount));

    private static long[] NewCells(LedgerLayout layout, IReadOnlyList<string> customers)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(customers);
        return new long[checked((customers.Count + 1) * layout.Width)];
    }
}
