namespace Entente.Platform.Tests.Fixtures;

/// <summary>
/// The running server over a fresh database, with the firms alpha and omega in it. Test classes are abstract over
/// this and have two sealed heirs: one takes <see cref="SqliteHost"/> and one <see cref="PostgresHost"/>.
/// </summary>
public abstract class HostFixture(Engine engine) : IAsyncLifetime
{
    private TestDatabase? _database;
    private RunningHost? _host;

    public Engine Engine => engine;

    public TestDatabase Database => _database!;

    public RunningHost Host => _host!;

    public Firm Alpha { get; private set; } = null!;

    public Firm Omega { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(engine);
        await using (var services = _database.Open())
            await FillAsync(services);
        _host = await RunningHost.StartAsync(_database);
        foreach (var firm in new[] { Alpha, Omega })
        {
            await _host.KeepSessionAsync(firm.ExMember.Email);
            await _host.KeepSessionAsync(firm.Disabled.Email);
            await firm.ExpelAsync(_host.Services);
        }
    }

    /// <summary>What is in the database before the server starts.</summary>
    protected virtual async Task FillAsync(IServiceProvider services)
    {
        Alpha = await Firm.AddAsync(services, "alpha");
        Omega = await Firm.AddAsync(services, "omega");
    }

    public virtual async Task DisposeAsync()
    {
        if (_host is not null)
            await _host.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
    }
}

public sealed class SqliteHost() : HostFixture(Engine.Sqlite);

public sealed class PostgresHost() : HostFixture(Engine.Postgres);
