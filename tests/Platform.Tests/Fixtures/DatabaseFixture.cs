using Entente.Platform.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>
/// One migrated database for the tests of a class. A class that stores is abstract over this, and has two sealed
/// heirs: one takes <see cref="SqliteFixture"/> and one <see cref="PostgresFixture"/>.
/// </summary>
public abstract class DatabaseFixture(Engine engine) : IAsyncLifetime
{
    private TestDatabase? _database;
    private ServiceProvider? _services;

    public Engine Engine => engine;

    public TestDatabase Database => _database!;

    /// <summary>The product's storage over <see cref="Database"/>.</summary>
    public IServiceProvider Services => _services!;

    public AppDb AppDb => Services.GetRequiredService<AppDb>();

    public virtual async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(engine);
        _services = _database.Open();
    }

    public virtual async Task DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
    }
}

public sealed class SqliteFixture() : DatabaseFixture(Engine.Sqlite);

public sealed class PostgresFixture() : DatabaseFixture(Engine.Postgres);
