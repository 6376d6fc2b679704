using System.Net.Http.Json;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Entente.Platform.Tests.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Parity;

/// <summary>The same data, row for row, under a server on SQLite and a server on PostgreSQL.</summary>
public sealed class TwinHosts : IAsyncLifetime
{
    /// <summary>Names that sort or match differently wherever an engine uses its own rules.</summary>
    private static readonly string[] Names =
    [
        "Zebra", "zebra", "Äther", "Aether", "Ärger", "éclair", "Eclair", "ÉCLAIR", "e\u0301clair", "straße", "STRASSE", "Strasse",
        "İstanbul", "ısparta", "Istanbul", "ﬁrm", "firm", "Ångström", "Angstrom", "🦊 Fox", "𝔘nicode", "a b", "a-b", "ab", "a_b",
        "a%b", "a\\b", "A'B", "\"Quote\"", "1", "10", "2", "ａｂｃ", "中文", "日本", "Ω Omega", "ω omega", "Ǆ", "ǆ", "ß", "ss", "SS",
        "<b>bold</b>", "null", "-1", "(x)", "z", "Z", "é", "E", "\u00a0nbsp", "\uFB03", "Kelvin K", "kelvin k",
    ];

    private readonly SqliteMatrixHost _sqlite = new();
    private TestDatabase? _copy;
    private RunningHost? _postgres;

    public HttpClient OnSqlite { get; private set; } = null!;

    public HttpClient OnPostgres { get; private set; } = null!;

    /// <summary>What the two servers logged last, for a difference that is a failure of one of them.</summary>
    public string LastFaults => $"SQLite logged: {_sqlite.Host.LastFault}\n PostgreSQL logged: {_postgres?.LastFault}";

    internal IReadOnlyList<Route> Routes => _sqlite.Routes;

    internal Ids Ids { get; private set; } = null!;

    internal Openers Openers { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _sqlite.InitializeAsync();
        OnSqlite = await _sqlite.Host.SignInAsync(_sqlite.Alpha.Owner.Email);
        foreach (var name in Names)
        {
            using var added = await OnSqlite.PostAsJsonAsync("/api/v1/alpha/organisations", new { name, sector = name, notes = name, despiteLikeness = true });
            Assert.True(added.IsSuccessStatusCode, $"{name}: {await added.Content.ReadAsStringAsync()}");
        }

        _copy = await TestDatabase.CreateAsync(Engine.Postgres);
        await using (var services = _copy.Open())
        {
            await using var from = _sqlite.OpenAsOwner();
            await using var to = services.GetRequiredService<AppDb>().OpenAsOwner();
            await RowCopy.RunAsync(from, to);
            Ids = await Ids.ReadAsync(from, _sqlite.Alpha.WorkspaceId);
        }

        Openers = await _sqlite.OpenersAsync();
        _postgres = await RunningHost.StartAsync(_copy, filesOf: _sqlite.Host);
        OnPostgres = await _postgres.SignInAsync(_sqlite.Alpha.Owner.Email);
    }

    public async Task DisposeAsync()
    {
        OnSqlite?.Dispose();
        OnPostgres?.Dispose();
        if (_postgres is not null)
            await _postgres.DisposeAsync();
        if (_copy is not null)
            await _copy.DisposeAsync();
        await _sqlite.DisposeAsync();
    }
}
