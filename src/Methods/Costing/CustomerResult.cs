using System.Runtime.InteropServices;

namespace Entente.Methods.Costing;

/// <summary>One customer's line of a result: a view into it, cheap to make and to pass on.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct CustomerResult : IEquatable<CustomerResult>
{
    private readonly CostingResult _result;
    private readonly int _customer;

    internal CustomerResult(CostingResult result, int customer, int rank) => (_result, _customer, Rank) = (result, customer, rank);

    /// <summary>Place by profit, the best first: 1, 2, …; 0 for what belongs to no customer.</summary>
    public int Rank { get; }

    /// <summary>The customer's number in the totals: 0, 1, …; −1 for what belongs to no customer.</summary>
    public int Number => Rank == 0 ? -1 : _customer;

    /// <summary>The customer's id in the ledger.</summary>
    public string Id => _result.IdOf(_customer);

    /// <summary>Net amount after all discounts.</summary>
    public decimal Revenue => Scaled.ToDecimal(RevenueScaled);

    /// <summary>Amount at list prices: revenue plus discounts where the ledger has no list amount.</summary>
    public decimal ListAmount => Scaled.ToDecimal(Cell(LedgerLayout.List));

    /// <summary>Cost of goods.</summary>
    public decimal Cogs => Scaled.ToDecimal(Cell(LedgerLayout.Cogs));

    /// <summary>Revenue − cost of goods.</summary>
    public decimal NetMargin => Scaled.ToDecimal(NetMarginScaled);

    /// <summary>Σ of the activities' costs.</summary>
    public decimal CostToServe => Scaled.ToDecimal(CostToServeScaled);

    /// <summary>Net margin − cost-to-serve, to the cent.</summary>
    public decimal Profit => (decimal)ProfitCents / 100;

    /// <summary>Profit of this customer and all before it.</summary>
    public decimal CumulativeProfit => (decimal)CumulativeCents / 100;

    /// <summary>Cumulative profit / total profit; null where the total is 0. It ends at 1.</summary>
    public decimal? CumulativeShare => _result.TotalProfitCents == 0 ? null : (decimal)CumulativeCents / _result.TotalProfitCents;

    /// <summary>Where the customer stands.</summary>
    public Quadrant Quadrant => _result.Split.Of(RevenueScaled, NetMarginScaled, CostToServeScaled);

    /// <summary>Net margin as a share of revenue; null without revenue.</summary>
    public decimal? MarginShare => Revenue > 0 ? NetMargin / Revenue : null;

    /// <summary>Cost-to-serve as a share of revenue; null without revenue.</summary>
    public decimal? CostShare => Revenue > 0 ? CostToServe / Revenue : null;

    /// <summary>Number of order lines.</summary>
    public long Lines => Cell(LedgerLayout.Lines);

    /// <summary>Number of orders.</summary>
    public long Orders => Cell(LedgerLayout.Orders);

    /// <summary>The cumulative share in millionths, rounded half away from zero; null where the total is 0.</summary>
    public Int128? CumulativeMillionths => _result.TotalProfitCents == 0 ? null
        : Scaled.Divide((Int128)CumulativeCents * 1_000_000 * Math.Sign(_result.TotalProfitCents), Math.Abs(_result.TotalProfitCents));

    /// <summary>Revenue in ten-thousandths.</summary>
    public long RevenueScaled => Cell(LedgerLayout.Net);

    /// <summary>Net margin in ten-thousandths.</summary>
    public long NetMarginScaled => checked(Cell(LedgerLayout.Net) - Cell(LedgerLayout.Cogs));

    /// <summary>Cost-to-serve in ten-thousandths.</summary>
    public long CostToServeScaled => _result.CostToServeOf(_customer);

    /// <summary>Profit in cents.</summary>
    public long ProfitCents => _result.ProfitCentsOf(_customer);

    /// <summary>Cumulative profit in cents.</summary>
    public long CumulativeCents => Rank == 0 ? 0 : _result.CumulativeCentsAt(Rank);

    /// <summary>Cost of an activity, by its place in the model.</summary>
    public decimal Cost(int activity) => Scaled.ToDecimal(CostScaled(activity));

    /// <summary>How often an activity was done; see <see cref="ActivityCells.Counted"/>.</summary>
    public decimal Quantity(int activity) => Scaled.ToDecimal(_result.QuantityOf(_customer, activity));

    /// <summary>Minutes or units that an activity took.</summary>
    public decimal Consumption(int activity) => _result.ConsumptionOf(_customer, activity);

    /// <summary>A discount, by its place in <see cref="CostingResult.Discounts"/>.</summary>
    public decimal Discount(int discount) => Scaled.ToDecimal(Cell(LedgerLayout.FirstDiscount + discount));

    /// <inheritdoc/>
    public bool Equals(CustomerResult other) => ReferenceEquals(_result, other._result) && _customer == other._customer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CustomerResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _customer;

    /// <summary>Whether both are the same line of the same result.</summary>
    public static bool operator ==(CustomerResult left, CustomerResult right) => left.Equals(right);

    /// <summary>Whether they are different lines.</summary>
    public static bool operator !=(CustomerResult left, CustomerResult right) => !left.Equals(right);

    /// <summary>Cost of an activity in ten-thousandths.</summary>
    public long CostScaled(int activity) => _result.CostOf(_customer, activity);

    private long Cell(int cell) => _result.Row(_customer)[cell];
}
