using System.Reflection;

namespace Entente.Host;

/// <summary>The one place where modules are registered.</summary>
internal static class ModuleList
{
    /// <summary>Assemblies whose Razor pages are served, besides the host's own.</summary>
    public static IReadOnlyList<Assembly> PageAssemblies { get; } = [];
}
