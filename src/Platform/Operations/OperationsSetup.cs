using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Operations;

public static class OperationsSetup
{
    /// <summary>What the administrator of the installation sees and does.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<Administrators>().AddSingleton<StorageReading>().AddSingleton<StopJob>();
        services.AddSingleton(p => new ShowInstallation(
            p.GetRequiredService<AppDb>(), p.GetRequiredService<Administrators>(), p.GetRequiredService<Migrator>(),
            p.GetRequiredService<StorageReading>(), p.GetRequiredService<TimeProvider>()));
        services.AddScoped<AdministerPerson>();
        return services;
    }
}
