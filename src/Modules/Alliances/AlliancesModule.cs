using System.CommandLine;
using Entente.Modules.Alliances.Features;
using Entente.Platform.Access;
using Entente.Platform.Modules;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Alliances;

/// <summary>The module on one screen: alliances from the choice of a partner to the end.</summary>
public sealed class AlliancesModule : IModule
{
    public IModelPart Model { get; } = new NoTables();

    public void AddServices(IServiceCollection services)
    {
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
    }

    public IEnumerable<NavItem> Navigation(Actor actor) => [];

    public IEnumerable<Command> Commands() =>
    [
        new("alliance", "Alliances: their announcement in the market.")
        {
            StudyEventCommand.Create(),
        },
    ];

    private sealed class NoTables : IModelPart
    {
        public void Build(ModelBuilder model)
        {
        }
    }
}
