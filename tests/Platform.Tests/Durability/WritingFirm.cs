using System.Net;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Durability;

/// <summary>A firm whose people write through the real server process while somebody kills it.</summary>
internal sealed class WritingFirm(TestDatabase database, Firm firm) : IAsyncDisposable
{
    private const int Clients = 8;

    private readonly string _data = Directory.CreateTempSubdirectory("entente-data-").FullName;
    private readonly CookieContainer _cookies = new();
    private int _rounds;

    public Journal Journal { get; } = new();

    public List<string> Unclean { get; } = [];

    public static async Task<WritingFirm> AddAsync(TestDatabase database)
    {
        await using var services = database.Open();
        return new WritingFirm(database, await Firm.AddAsync(services, "alpha"));
    }

    public async Task<Executable> StartServerAsync()
    {
        var server = await Executable.ServeAsync("--data", _data, "--database", database.Option, "--empty");
        using var client = NewClient(server);
        if (_cookies.Count == 0)
            await client.SubmitAsync("/sign-in", "sign-in", ("Input.Email", firm.Owner.Email), ("Input.Password", Firm.Password));
        return server;
    }

    /// <summary>Eight clients write; after so many acknowledged writes the deed is done; they stop when it is over.</summary>
    public async Task WriteWhileAsync(Executable server, int writes, Func<Task> deed)
    {
        using var stop = new CancellationTokenSource();
        using var client = NewClient(server);
        var round = ++_rounds;
        var before = Journal.Writes;
        var writers = Enumerable.Range(0, Clients).Select(n => new Writer(client, Journal, $"round {round} client {n}")).ToList();
        var writing = writers.Select(writer => writer.WriteAsync(stop.Token)).ToList();
        while (Journal.Writes < before + writes)
            await Task.Delay(1);
        await deed();
        await stop.CancelAsync();
        await Task.WhenAll(writing);
        Unclean.AddRange(writers.SelectMany(writer => writer.Unclean));
    }

    /// <summary>What the database says now, against what was acknowledged.</summary>
    public async Task<IReadOnlyList<string>> CompareAsync()
    {
        database.ForgetConnections();
        await using var services = database.Open();
        await using var db = await services.GetRequiredService<AppDb>().OpenForSystemAsync(firm.WorkspaceId, CancellationToken.None);
        return [.. Journal.Compare(await StoredAsync(db)), .. await CorruptAsync(db)];
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(_data, recursive: true);
        await database.DisposeAsync();
    }

    private HttpClient NewClient(Executable server) => new(new SocketsHttpHandler { CookieContainer = _cookies, UseCookies = true })
    {
        BaseAddress = server.Address,
        Timeout = TimeSpan.FromSeconds(60),
    };

    private static async Task<List<StoredOrganisation>> StoredAsync(AppDbContext db)
    {
        var entries = (await db.AuditEntries.Where(entry => entry.Record == "Organisation")
            .GroupBy(entry => new { entry.RecordId, entry.Action })
            .Select(group => new { group.Key.RecordId, group.Key.Action, Count = group.Count() }).ToListAsync())
            .ToLookup(entry => entry.RecordId);
        var rows = await db.Database.SqlQuery<OrganisationRow>(
            $"""SELECT "Id", "Notes" FROM "Organisations" WHERE "WorkspaceId" = {db.WorkspaceId}""").ToListAsync();
        return [.. rows.Select(row => new StoredOrganisation(
            row.Id,
            int.Parse(row.Notes, null),
            entries[row.Id].SingleOrDefault(entry => entry.Action == Audit.AuditAction.Created)?.Count ?? 0,
            entries[row.Id].SingleOrDefault(entry => entry.Action == Audit.AuditAction.Changed)?.Count ?? 0))];
    }

    private async Task<IReadOnlyList<string>> CorruptAsync(AppDbContext db)
    {
        if (database.Engine == Engine.Postgres)
            return [];
        var integrity = await db.Database.SqlQuery<string>($"""SELECT integrity_check AS "Value" FROM pragma_integrity_check""").ToListAsync();
        var references = await db.Database.SqlQuery<string>($"""SELECT "table" AS "Value" FROM pragma_foreign_key_check""").ToListAsync();
        return [.. integrity.Where(line => line != "ok").Concat(references).Select(line => $"corrupt: {line}")];
    }

    private sealed record OrganisationRow(Guid Id, string Notes);
}
