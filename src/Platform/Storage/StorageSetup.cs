using Entente.Platform.Search;
using Entente.Platform.Storage.Postgres;
using Entente.Platform.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Storage;

public static class StorageSetup
{
    /// <summary>The database of the product: context, engine, migration, backup.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, DatabaseAddress address)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(address);
        services.AddSingleton<IDatabaseEngine>(p => address.IsPostgres
            ? new PostgresEngine(address)
            : new SqliteEngine(address, p.GetRequiredService<ILogger<SqliteEngine>>()));
        services.AddSingleton<ISearchIndex>(address.IsPostgres ? new PostgresSearchIndex() : new SqliteSearchIndex());
        services.AddDbContextFactory<AppDbContext>((p, options) =>
        {
            p.GetRequiredService<IDatabaseEngine>().Configure(options);

            // Migrations are written by hand, without a snapshot: the drift test compares the schemas instead.
            options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        });
        services.AddSingleton<AppDb>();
        services.AddSingleton(p => new Saving(p.GetRequiredService<IDatabaseEngine>()));
        services.AddSingleton(p => new Backups(p.GetRequiredService<IDatabaseEngine>()));
        services.AddSingleton(p => new Migrator(
            p.GetRequiredService<AppDb>(), p.GetRequiredService<IDatabaseEngine>(),
            p.GetRequiredService<TimeProvider>(), p.GetRequiredService<ILogger<Migrator>>()));
        return services;
    }
}
