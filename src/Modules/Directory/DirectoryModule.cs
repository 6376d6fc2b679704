using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Modules;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Modules.Directory;

/// <summary>The module on one screen.</summary>
public sealed class DirectoryModule : IModule
{
    public IModelPart Model { get; } = new DirectoryModel();

    public void AddServices(IServiceCollection services)
    {
    }

    public void MapApi(IEndpointRouteBuilder api)
    {
    }

    public IEnumerable<NavItem> Navigation(Actor actor) => [];
}
