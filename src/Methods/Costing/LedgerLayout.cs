namespace Entente.Methods.Costing;

/// <summary>
/// Which sums are kept for each customer: net amount, cost of goods, lines, orders, list amount, discounts, and for each
/// activity the quantity and one sum for each further term of its time equation. Linear equations need no rows once these
/// sums are known, so that memory grows with customers × activities and not with the ledger.
/// </summary>
public sealed class LedgerLayout
{
    /// <summary>Cell of the net amount.</summary>
    public const int Net = 0;

    /// <summary>Cell of the cost of goods.</summary>
    public const int Cogs = 1;

    /// <summary>Cell of the number of order lines (a plain count).</summary>
    public const int Lines = 2;

    /// <summary>Cell of the number of orders (a plain count).</summary>
    public const int Orders = 3;

    /// <summary>Cell of the list amount: net amount plus discounts where the ledger has no list amount.</summary>
    public const int List = 4;

    /// <summary>First cell of the discounts.</summary>
    public const int FirstDiscount = 5;

    private readonly ActivityCells[] _activities;

    /// <summary>The layout for a model and the discounts that a ledger has columns of.</summary>
    public LedgerLayout(CostModel model, IReadOnlyList<string>? discounts = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        Discounts = discounts ?? [];
        var next = FirstDiscount + Discounts.Count;
        _activities = new ActivityCells[model.Activities.Count];
        for (var index = 0; index < _activities.Length; index++)
        {
            var quantity = next++;
            var terms = model.Activities[index].Consumption.Terms
                .Select(term => new TermCell(term, term.Column is null && term.Conditions.Count == 0 ? quantity : next++));
            _activities[index] = new ActivityCells(quantity, [.. terms]);
        }

        Width = next;
    }

    /// <summary>Names of the discounts, in the order of their cells.</summary>
    public IReadOnlyList<string> Discounts { get; }

    /// <summary>Cells of one customer.</summary>
    public int Width { get; }

    /// <summary>Cells of each activity, in the order of the model.</summary>
    public IReadOnlyList<ActivityCells> Activities => _activities;
}

/// <summary>Where the sums of one activity are.</summary>
/// <param name="Quantity">Cell of the quantity.</param>
/// <param name="Terms">Each term of the equation with its cell.</param>
public sealed record ActivityCells(int Quantity, IReadOnlyList<TermCell> Terms)
{
    /// <summary>Cell that tells how often the activity was done. Where all of its time hangs on one condition, as in
    /// <c>12 [quantity &lt; 0]</c>, only rows that meet it count; else every row does.</summary>
    public int Counted => Terms is [{ Term: { Column: null, Conditions.Count: > 0 } } only] ? only.Cell : Quantity;
}

/// <summary>One term of a time equation and the cell of its sum.</summary>
public sealed record TermCell(TimeTerm Term, int Cell);
