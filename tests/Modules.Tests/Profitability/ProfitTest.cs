using System.Text;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Tests.Profitability;

/// <summary>What the tests of profitability share: a workspace of its own, and a ledger small enough to check by hand.</summary>
public abstract class ProfitTest(DatabaseFixture fixture) : IDisposable
{
    /// <summary>Ana earns, Bo is near nothing, Cy buys much and loses: 20 orders and 10 rushes.</summary>
    protected const string Orders = """
        order_id,order_date,customer_id,quantity,net_amount,cogs
        1,2025-01-05,A,10,1000.00,600.00
        2,2025-02-05,B,5,500.00,400.00
        3,2025-03-05,C,40,4000.00,3500.00
        4,2025-03-06,C,40,4000.00,3500.00
        5,2025-04-01,,1,10.00,5.00
        """;

    protected const string Events = """
        date,customer_id,activity,quantity,minutes
        2025-01-05,A,rush,1,0
        2025-02-05,B,rush,1,0
        2025-03-05,C,rush,30,0
        2025-03-06,C,visit,1,600
        2025-03-06,Z,rush,1,0
        2025-03-07,A,dance,1,0
        """;

    protected const string Customers = """
        customer_id,name,segment,country,owner
        A,Ana Wire,ovens,Sweden,Rask
        B,Bo Heat,saunas,Norway,Rask
        C,Cy Appliances,ovens,Sweden,Lund
        """;

    private readonly IServiceScope _scope = fixture.Services.CreateScope();

    protected DatabaseFixture Fixture => fixture;

    protected Guid WorkspaceId { get; } = Guid.CreateVersion7();

    protected Actor Owner => In(WorkspaceId, WorkspaceRole.Owner);

    protected Actor Stranger { get; } = In(Guid.CreateVersion7(), WorkspaceRole.Owner);

    protected static CancellationToken Ct => CancellationToken.None;

    /// <summary>Orders take 10 minutes at 1.00, a rush costs 40.00 flat, visits their minutes; service has 1,000 minutes.</summary>
    internal static CostModel Model => new(
        [new CostPool("service", 1_000m, 1_000m, "minutes", "Customer service")],
        [
            new Activity("order", "service", DriverType.Duration, null, new TimeEquation([new TimeTerm(10)]), DriverSource.Orders, "orders", "Taking orders", ActivityLever.Process),
            new Activity("rush", "transport", DriverType.Transaction, 40m, null, DriverSource.Events, "rushes", "Rushed deliveries", ActivityLever.Behaviour),
            new Activity("visit", "service", DriverType.Duration, null, null, DriverSource.Events, "visits", "Visits", ActivityLever.Service, IsEstimate: true),
        ],
        "EUR", new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), Name: "Serving costs");

    protected Actor As(WorkspaceRole role) => In(WorkspaceId, role);

    protected T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    internal static GivenFile GivenText(string name, string text) => new(name, new MemoryStream(Encoding.UTF8.GetBytes(text)));

    internal async Task<LedgerOverview> AddLedgerAsync(string name = "Orders 2025", params GivenFile[] files) =>
        (await Get<AddLedger>().RunAsync(
            new AddLedgerInput { Name = name },
            files.Length > 0 ? files : [GivenText("orders.csv", Orders), GivenText("events.csv", Events), GivenText("customers.csv", Customers)], Owner, Ct)).Value;

    internal async Task<ModelOverview> AddModelAsync(CostModel? model = null, string name = "Serving costs") =>
        (await Get<AddModel>().RunAsync(new NamedModel(name, model ?? Model, null), Owner, Ct)).Value;

    /// <summary>What the job does, here and now.</summary>
    internal Task<Outcome<JobResult>> CostAsync(
        Guid ledger, ModelOverview model, DateOnly? from = null, DateOnly? to = null, Actor? by = null, IProgress<JobStep>? progress = null, CancellationToken ct = default) =>
        Get<CostLedgerJob>().RunAsync(
            CostLedgerJob.InputOf(new("Profitability", ledger, model.Id, model.Number, from, to)), by ?? Owner, progress ?? new Progress<JobStep>(), ct);

    /// <summary>A ledger, a model and their run.</summary>
    internal async Task<LoadedRun> RunAsync(CostModel? model = null, params GivenFile[] files)
    {
        var (ledger, stored) = (await AddLedgerAsync(files: files), await AddModelAsync(model));
        _ = (await CostAsync(ledger.Id, stored)).Value;
        return await LatestAsync();
    }

    internal async Task<LoadedRun> LatestAsync()
    {
        await using var db = await fixture.AppDb.OpenAsync(Owner, Ct);
        var run = await db.Set<Run>().OrderByDescending(r => r.Number).FirstAsync(Ct);
        return (await Get<ShowRun>().RunAsync(run.Id, Owner, Ct)).Value;
    }

    internal static CustomerResult Customer(LoadedRun run, string key) => run.Result.Customers.Single(c => c.Id == key);

    protected async Task<int> CountRunsAsync()
    {
        await using var db = await fixture.AppDb.OpenAsync(Owner, Ct);
        return await db.Set<Run>().CountAsync(Ct);
    }

    protected static Refusal Refused<T>(Outcome<T> outcome, RefusalKind kind, string? field = null)
    {
        Assert.NotNull(outcome.Refusal);
        Assert.Equal(kind, outcome.Refusal.Kind);
        if (field is not null)
            Assert.Contains(outcome.Refusal.Errors, error => error.Field == field);
        return outcome.Refusal;
    }

    public void Dispose()
    {
        _scope.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Actor In(Guid workspaceId, WorkspaceRole role) => new()
    {
        UserId = Guid.CreateVersion7(),
        Name = $"A {role}",
        WorkspaceId = workspaceId,
        WorkspaceSlug = "test",
        WorkspaceName = "Test",
        Role = role,
    };
}
