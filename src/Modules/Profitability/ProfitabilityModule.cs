using System.CommandLine;
using Entente.Modules.Profitability.Features;
using Entente.Modules.Profitability.Storage;
using Entente.Platform.Access;
using Entente.Platform.Modules;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Profitability;

/// <summary>The module on one screen: what each customer costs and earns, from a ledger to a decision.</summary>
public sealed class ProfitabilityModule : IModule
{
    public IModelPart Model { get; } = new ProfitabilityModel();

    public void AddServices(IServiceCollection services)
    {
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
    }

    public IEnumerable<NavItem> Navigation(Actor actor) => [];

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
