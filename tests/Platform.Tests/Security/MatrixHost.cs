using Entente.Host;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Attachments;
using Entente.Platform.Jobs;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Security;

/// <summary>Two firms full of data: the sample, and one row of each table whose every text is a canary.</summary>
public abstract class MatrixHost(Engine engine) : HostFixture(engine)
{
    private Openers? _openers;

    internal IReadOnlyList<Route> Routes { get; private set; } = [];

    internal Ids AlphaIds { get; private set; } = null!;

    internal Ids OmegaIds { get; private set; } = null!;

    /// <summary>Pieces of text that only alpha's people may ever read.</summary>
    internal IReadOnlyList<string> Canaries { get; private set; } = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();

        // By the running server, so that the sample's files lie where it looks for them.
        await LoadAsync(Host.Services, Omega);
        Canaries = await LoadAsync(Host.Services, Alpha);
        await JobsToEndAsync();
        Routes = Route.Of(Host.Endpoints);
        await using var owner = OpenAsOwner();
        AlphaIds = await Ids.ReadAsync(owner, Alpha.WorkspaceId);
        OmegaIds = await Ids.ReadAsync(owner, Omega.WorkspaceId);
    }

    /// <summary>What opens alpha's addresses for its owner; found once, when first asked for.</summary>
    internal async Task<Openers> OpenersAsync()
    {
        if (_openers is null)
        {
            using var owner = new Attacker("owner", await Host.SignInAsync(Alpha.Owner.Email));
            _openers = await Openers.FindAsync(owner, Routes, "alpha", AlphaIds);
        }

        return _openers;
    }

    internal AppDbContext OpenAsOwner() => Host.Services.GetRequiredService<AppDb>().OpenAsOwner();

    internal async Task<RowHashes> RowsAsync()
    {
        await using var owner = OpenAsOwner();
        return await RowHashes.ReadAsync(owner);
    }

    /// <summary>Everybody who has nothing to look for in alpha.</summary>
    internal async Task<IReadOnlyList<Attacker>> OutsidersAsync() =>
    [
        new("owner of another firm", await Host.SignInAsync(Omega.Owner.Email)),
        new("former member", await Host.SignInAsync(Alpha.ExMember.Email)),
        new("invited, not accepted", await Host.SignInAsync(Alpha.Invited.Email)),
        new("disabled", await Host.SignInAsync(Alpha.Disabled.Email)),
        new("nobody", Host.NewClient()),
    ];

    /// <summary>People who belong to omega and ask there for what belongs to alpha: who may most there, and who may least.</summary>
    internal async Task<IReadOnlyList<Attacker>> PeopleOfOmegaAsync() =>
    [
        new("owner of another firm", await Host.SignInAsync(Omega.Owner.Email)),
        new("viewer of another firm", await Host.SignInAsync(Omega.Members[WorkspaceRole.Viewer].Email)),
    ];

    private async Task<IReadOnlyList<string>> LoadAsync(IServiceProvider services, Firm firm)
    {
        await using var scope = services.CreateAsyncScope();
        var actor = await Firm.ActorAsync(services, firm.Owner.UserId, firm.WorkspaceId);
        var sample = Path.Combine(AppContext.BaseDirectory, "samples", "alpha-omega");
        foreach (var module in ModuleList.All)
            await module.LoadSampleAsync(scope.ServiceProvider, sample, actor, CancellationToken.None);

        await AttachAsync(scope.ServiceProvider, actor);
        await DoDeedsAsync(firm);
        var user = (await scope.ServiceProvider.GetRequiredService<Accounts>()
            .AddAsync(new AddAccountInput($"canary@{firm.Slug}.example", $"Canary of {firm.Slug}"))).Value;
        await using var owner = services.GetRequiredService<AppDb>().OpenAsOwner();
        var rows = new TableRows(owner, firm.WorkspaceId, user.Id);
        await rows.FillAsync();
        return rows.Canaries;
    }

    /// <summary>A file of the first organisation: the sample has none.</summary>
    private static async Task AttachAsync(IServiceProvider services, Actor actor)
    {
        await using var db = await services.GetRequiredService<AppDb>().OpenAsync(actor, default);
        var organisation = await db.Set<Organisation>().OrderBy(o => o.Id).FirstAsync();
        var file = new FormFile(new MemoryStream("A file."u8.ToArray()), 0, 7, "file", "file.txt") { Headers = new HeaderDictionary(), ContentType = "text/plain" };
        _ = (await services.GetRequiredService<AddAttachment>().RunAsync(new(nameof(Organisation), organisation.Id, file), actor, default)).Value;
    }

    private async Task DoDeedsAsync(Firm firm)
    {
        using var client = await Host.SignInAsync(firm.Owner.Email);
        await using var owner = OpenAsOwner();
        await new Deeds(client, firm.Slug).DoAsync((await Ids.ReadAsync(owner, firm.WorkspaceId)).Of("People")[0]);
    }

    private async Task JobsToEndAsync()
    {
        await using var owner = OpenAsOwner();
        var open = owner.Jobs.IgnoreQueryFilters().Where(job => job.State == JobState.Queued || job.State == JobState.Running);
        for (var tries = 0; await open.AnyAsync(); tries++)
        {
            Assert.True(tries < 300, "The sample's jobs do not end.");
            await Task.Delay(100);
        }
    }
}

public sealed class SqliteMatrixHost() : MatrixHost(Engine.Sqlite);

public sealed class PostgresMatrixHost() : MatrixHost(Engine.Postgres);
