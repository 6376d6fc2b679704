using System.CommandLine;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Files;
using Entente.Modules.Profitability.Storage;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Modules;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Profitability;

/// <summary>The module on one screen: what each customer costs and earns, from a ledger to a decision.</summary>
public sealed class ProfitabilityModule : IModule
{
    public IModelPart Model { get; } = new ProfitabilityModel();

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<LedgerStore>().AddSingleton<LedgerSecrets>().AddScoped<ConnectLedger>().AddScoped<LedgerIntake>();
        services.AddScoped<ListLedgers>().AddScoped<AddLedger>().AddScoped<AddLedgerFiles>().AddScoped<ShowLedger>().AddScoped<MapLedger>()
            .AddScoped<DeleteLedger>().AddScoped<DeleteLedgerFile>();
        services.AddScoped<ListModels>().AddScoped<AddModel>().AddScoped<StartModel>().AddScoped<ShowModel>().AddScoped<SaveModel>()
            .AddScoped<CopyModel>().AddScoped<DeleteModel>();
        services.AddSingleton<RunSource>().AddSingleton<CustomerIntake>().AddSingleton<RunIntake>().AddSingleton<CostLedgerJob>()
            .AddSingleton<IJobHandler>(p => p.GetRequiredService<CostLedgerJob>());
        services.AddScoped<StartRun>().AddScoped<ListRuns>().AddScoped<ShowRun>().AddScoped<ListCustomers>().AddScoped<DeleteRun>();
        services.AddScoped<ShowCustomer>().AddScoped<ListPlans>().AddScoped<PlanTasks>().AddScoped<DecidePlan>().AddScoped<ChangePlan>().AddScoped<AnswerTests>();
        services.AddScoped<CompareRuns>().AddScoped<ReleaseSheet>().AddScoped<TraceCustomer>().AddScoped<LoadSample>();
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
        var ledgers = api.MapGroup("/profitability/ledgers").WithTags("Profitability");
        ListLedgersEndpoint.Map(ledgers);
        AddLedgerEndpoint.Map(ledgers);
        ConnectLedgerEndpoint.Map(ledgers);
        ShowLedgerEndpoint.Map(ledgers);
        AddLedgerFilesEndpoint.Map(ledgers);
        MapLedgerEndpoint.Map(ledgers);
        DeleteLedgerEndpoint.Map(ledgers);
        var models = api.MapGroup("/profitability/models").WithTags("Profitability");
        ListModelsEndpoint.Map(models);
        AddModelEndpoint.Map(models);
        ShowModelEndpoints.Map(models);
        SaveModelEndpoint.Map(models);
        CopyModelEndpoint.Map(models);
        DeleteModelEndpoint.Map(models);
        var runs = api.MapGroup("/profitability/runs").WithTags("Profitability");
        ListRunsEndpoint.Map(runs);
        StartRunEndpoint.Map(runs);
        ShowRunEndpoint.Map(runs);
        ListCustomersEndpoint.Map(runs);
        ExportRunEndpoints.Map(runs);
        DeleteRunEndpoint.Map(runs);
        CompareRunsEndpoint.Map(runs);
        ComparisonCsv.Map(runs);
        PlanEndpoints.MapOfRun(runs);
        StatementEndpoint.Map(runs);
        TraceCustomerEndpoint.Map(runs);
        ReleaseSheetEndpoint.Map(runs);
        PlanEndpoints.Map(api.MapGroup("/profitability/plans").WithTags("Profitability"));
    }

    public void MapFiles(IEndpointRouteBuilder files)
    {
        var runs = files.MapGroup("/profitability/runs");
        ExportRunEndpoints.Map(runs);
        ComparisonCsv.Map(runs);
        StatementEndpoint.Map(runs);
        ReleaseSheetEndpoint.MapFile(runs);
        ShowModelEndpoints.MapFile(files.MapGroup("/profitability/models"));
    }

    /// <summary>The sample of this module lies beside the one that the others share.</summary>
    public async Task LoadSampleAsync(IServiceProvider services, string folder, Actor actor, CancellationToken ct)
    {
        var sample = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(folder))!, "heating-wire");
        var loaded = await services.GetRequiredService<LoadSample>().RunAsync(sample, actor, ct);
        _ = loaded.Value;
    }

    public IEnumerable<NavItem> Navigation(Actor actor) =>
        actor.SeesAssignedOnly ? [] : [new("Profitability", ProfitPaths.Root, 60)];

    public IEnumerable<Command> Commands() =>
    [
        new("profit", "What each customer costs and earns, from files, without a database.")
        {
            RunGivenFilesCommand.Create(),
            CompareGivenRunsCommand.Create(),
            CheckModelCommand.Create(),
        },
    ];
}
