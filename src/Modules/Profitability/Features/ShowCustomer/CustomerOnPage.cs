using Entente.Methods.Costing;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Access;

namespace Entente.Modules.Profitability.Features;

/// <summary>One customer of a run with everything that its page shows.</summary>
internal sealed class CustomerOnPage
{
    public CustomerOnPage(
        LoadedRun run, CustomerResult customer, OptionAssumptions assumptions, IReadOnlyList<PlanOverview> plans, DepartureTests? tests,
        IReadOnlyList<CustomerHistoryPoint> history, Actor actor)
    {
        (Run, Customer, Assumptions, Plans, Tests, History, Actor) = (run, customer, assumptions, plans, tests, history, actor);
        Info = run.Info(customer);
        var drivers = run.Drivers();
        Drivers = drivers.Of(run.Activities(customer));
        Ladder = CustomerLadder.Of(run, customer, drivers, assumptions);
        Departure = LettingGo.Of(run.Model, run.Activities(customer), customer.NetMargin);
    }

    public LoadedRun Run { get; }

    public CustomerResult Customer { get; }

    public CustomerInfo Info { get; }

    public OptionAssumptions Assumptions { get; }

    public IReadOnlyList<CostDriver> Drivers { get; }

    public CustomerLadder Ladder { get; }

    public LettingGo Departure { get; }

    public IReadOnlyList<PlanOverview> Plans { get; }

    public DepartureTests? Tests { get; }

    /// <summary>The customer in every run, the earliest period first.</summary>
    public IReadOnlyList<CustomerHistoryPoint> History { get; }

    public Actor Actor { get; }

    /// <summary>The organisation in the directory, where it is still there.</summary>
    public OrganisationRef? Organisation { get; init; }

    public string Currency => Run.Currency;

    public string Sign => Amounts.Sign(Currency).Trim();

    public string Href => Actor.PageOf(ProfitPaths.Customer(Run.Run.Id, Info.Id));

    /// <summary>The first two words of the name, for headings and sentences.</summary>
    public string Short => string.Join(' ', Info.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Info.Name.Length > 24 ? 1 : 2)) is { Length: > 0 } name ? name : Info.Name;

    public string ActivityName(int activity) => Run.Model.Activities[activity].Shown();

    /// <summary>Place by revenue, the largest first.</summary>
    public int PlaceBySales => 1 + Run.Result.Customers.Count(other => other.Revenue > Customer.Revenue);
}

/// <summary>A customer in one run.</summary>
internal sealed record CustomerHistoryPoint(
    Guid RunId, string Name, DateOnly From, DateOnly To, decimal Revenue, decimal NetMargin, decimal CostToServe, long Orders, string Currency)
{
    public decimal Profit => NetMargin - CostToServe;

    public decimal? MarginShare => Revenue > 0 ? NetMargin / Revenue : null;

    public decimal? CostShare => Revenue > 0 ? CostToServe / Revenue : null;
}
