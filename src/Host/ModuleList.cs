using System.Reflection;
using Entente.Modules.Alliances;
using Entente.Modules.Directory;
using Entente.Modules.Networks;
using Entente.Modules.Profitability;
using Entente.Platform.Modules;

namespace Entente.Host;

/// <summary>The one place where modules are registered. A module may use what those above it offer.</summary>
internal static class ModuleList
{
    public static IReadOnlyList<IModule> All { get; } =
        [new DirectoryModule(), new NetworksModule(), new AlliancesModule(), new ProfitabilityModule()];

    /// <summary>Assemblies whose Razor pages are served, besides the host's own.</summary>
    public static IReadOnlyList<Assembly> PageAssemblies { get; } =
        [typeof(IModule).Assembly, .. All.Select(m => m.GetType().Assembly)];
}
