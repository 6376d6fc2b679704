using Entente.Platform.Ui.Frame;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Entente.Platform.Ui;

/// <summary>Registers what the layout and the components need.</summary>
public static class UiSetup
{
    /// <summary>Adds the components' services; whoever knows persons and workspaces adds its own <see cref="INavigation"/>.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddDataProtection();
        services.AddScoped<Notices>();
        services.TryAddScoped<INavigation, NoNavigation>();
        return services;
    }
}
