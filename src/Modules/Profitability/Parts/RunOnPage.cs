using Entente.Methods.Costing;
using Entente.Methods.Costing.Pictures;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;

namespace Entente.Modules.Profitability.Parts;

/// <summary>A run with what a page shows of it: the chosen customers, their curve, links.</summary>
internal sealed class RunOnPage
{
    public RunOnPage(LoadedRun run, CustomerFilter filter, IReadOnlyList<CustomerPlan> plans, Actor actor)
    {
        (Run, Filter, Actor) = (run, filter, actor);
        Chosen = [.. run.Result.Customers.Where(customer => filter.LetsThrough(run, customer))];
        Figures = [.. Chosen.Select(run.Figures)];
        Curve = WhaleCurve.Of(Figures, run.Model.NearBreakEven);
        Plans = plans.GroupBy(plan => plan.CustomerId).ToDictionary(group => group.Key, group => group.MaxBy(plan => plan.CreatedUtc)!);
    }

    public LoadedRun Run { get; }

    public CustomerFilter Filter { get; }

    public Actor Actor { get; }

    public IReadOnlyList<CustomerResult> Chosen { get; }

    public IReadOnlyList<CustomerFigures> Figures { get; }

    public WhaleCurve Curve { get; }

    /// <summary>The latest decision about each customer.</summary>
    public IReadOnlyDictionary<Guid, CustomerPlan> Plans { get; }

    public string Href => Actor.PageOf(ProfitPaths.Run(Run.Run.Id));

    public string Currency => Run.Currency;

    /// <summary>Of the customers that the filter lets through.</summary>
    public decimal Revenue => Figures.Sum(figure => figure.Revenue);

    public string HrefOf(Guid customerId) => Actor.PageOf(ProfitPaths.Customer(Run.Run.Id, customerId));

    public PictureOptions Options(bool isNarrow) => new()
    {
        Title = Run.Run.Name,
        Currency = Currency,
        IsNarrow = isNarrow,
        NearBreakEven = Run.Model.NearBreakEven,
        LinkOf = key => HrefOf(Run.Info(key).Id),
    };

    /// <summary>The filter as part of an address.</summary>
    public string Query()
    {
        var parts = new (string Name, string? Value)[] { ("segment", Filter.Segment), ("manager", Filter.Manager), ("country", Filter.Country) }
            .Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}").ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
