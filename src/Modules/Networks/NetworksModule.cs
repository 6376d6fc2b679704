using System.CommandLine;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Storage;
using Entente.Platform.Access;
using Entente.Platform.Modules;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Networks;

/// <summary>The module on one screen.</summary>
public sealed class NetworksModule : IModule
{
    public IModelPart Model { get; } = new NetworksModel();

    public void AddServices(IServiceCollection services)
    {
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
    }

    public IEnumerable<Command> Commands() =>
    [
        new("network", "Networks of people from tables, without a database.") { MeasureNetworkCommand.Create() },
    ];

    public IEnumerable<NavItem> Navigation(Actor actor) => [];
}
