namespace Entente.Methods.Costing;

/// <summary>The figures of one customer that curves, quadrants and comparisons are made of.</summary>
/// <param name="Id">The customer's id in the ledger.</param>
/// <param name="Revenue">Net amount after all discounts.</param>
/// <param name="NetMargin">Revenue − cost of goods.</param>
/// <param name="CostToServe">Σ of the activities' costs.</param>
/// <param name="Name">The customer's name; null to show the id.</param>
public sealed record CustomerFigures(string Id, decimal Revenue, decimal NetMargin, decimal CostToServe, string? Name = null)
{
    /// <summary>Net margin − cost-to-serve, rounded half away from zero to the cent.</summary>
    public decimal Profit { get; } = decimal.Round(NetMargin - CostToServe, 2, MidpointRounding.AwayFromZero);

    /// <summary>Net margin as a share of revenue; null without revenue.</summary>
    public decimal? MarginShare => Revenue > 0 ? NetMargin / Revenue : null;

    /// <summary>Cost-to-serve as a share of revenue; null without revenue.</summary>
    public decimal? CostShare => Revenue > 0 ? CostToServe / Revenue : null;

    /// <summary>What people read.</summary>
    public string Shown => Name ?? Id;

    /// <summary>Descending profit, ties by ascending id: the order of ranks.</summary>
    public static IReadOnlyList<CustomerFigures> Ranked(IEnumerable<CustomerFigures> customers) =>
        [.. customers.OrderByDescending(customer => customer.Profit).ThenBy(customer => customer.Id, StringComparer.Ordinal)];
}
