using Entente.Platform.Access;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Storage;

/// <summary>Two workspaces, each with one row in every table.</summary>
public abstract class TwoFirmsFixture(Engine engine) : DatabaseFixture(engine)
{
    private AppDbContext? _owner;

    internal TableRows Alpha { get; private set; } = null!;

    internal TableRows Omega { get; private set; } = null!;

    /// <summary>Somebody who belongs to neither.</summary>
    public Guid Stranger { get; } = Guid.CreateVersion7();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _owner = AppDb.OpenAsOwner();
        Alpha = await AddAsync("alpha");
        Omega = await AddAsync("omega");
    }

    /// <summary>A context that sees this workspace only.</summary>
    public Task<AppDbContext> OpenAsync(Guid workspaceId) => AppDb.OpenForSystemAsync(workspaceId, CancellationToken.None);

    public override async Task DisposeAsync()
    {
        if (_owner is not null)
            await _owner.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<TableRows> AddAsync(string slug)
    {
        await using var scope = Services.CreateAsyncScope();
        var workspace = (await scope.ServiceProvider.GetRequiredService<Administration>()
            .AddWorkspaceAsync(slug, slug, CancellationToken.None)).Value;
        var user = (await scope.ServiceProvider.GetRequiredService<Accounts>()
            .AddAsync(new AddAccountInput($"{slug}@example.org", slug))).Value;
        var rows = new TableRows(_owner!, workspace.Id, user.Id);
        await rows.FillAsync();
        return rows;
    }
}

public sealed class TwoFirmsOnSqlite() : TwoFirmsFixture(Engine.Sqlite);

public sealed class TwoFirmsOnPostgres() : TwoFirmsFixture(Engine.Postgres);
