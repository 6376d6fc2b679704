using Entente.Platform.Access;
using Entente.Platform.Operations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Host.Serve;

/// <summary>The very first start: a workspace, its owner, and the sample.</summary>
internal static class FirstStart
{
    private const string OwnerEmail = "owner@entente.local";

    /// <summary>The path of the owner's one-time link while nobody has a password yet; else null.</summary>
    public static async Task<string?> PrepareAsync(IServiceProvider services, bool empty, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var administration = scope.ServiceProvider.GetRequiredService<Administration>();
        if ((await administration.ListWorkspacesAsync(ct)).Count == 0)
        {
            return await CreateAsync(scope.ServiceProvider, administration, empty, ct);
        }

        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await db.Users.AnyAsync(u => u.PasswordHash != null, ct))
        {
            return null;
        }

        var owner = await db.Users.SingleOrDefaultAsync(u => u.Email == OwnerEmail, ct);
        return owner is null ? null : await scope.ServiceProvider.GetRequiredService<SignInLinks>().CreateAsync(owner.Id, ct);
    }

    private static async Task<string> CreateAsync(IServiceProvider services, Administration administration, bool empty, CancellationToken ct)
    {
        var (slug, name) = empty ? ("main", "My firm") : ("alpha", "Alpha Communications");
        var workspace = Value(await administration.AddWorkspaceAsync(slug, name, ct));
        var link = Value(await administration.AddPersonAsync(new(OwnerEmail, "Owner"), slug, WorkspaceRole.Owner, ct));
        Value(await services.GetRequiredService<Administrators>().SetAsync(OwnerEmail, true, ct));
        if (!empty)
        {
            await LoadSampleAsync(services, workspace, ct);
        }

        return link;
    }

    private static async Task LoadSampleAsync(IServiceProvider services, Workspace workspace, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDbContext>();
        var owner = await db.Users.SingleAsync(u => u.Email == OwnerEmail, ct);
        var actor = await services.GetRequiredService<WorkspaceAccess>().FindActorAsync(owner.Id, workspace.Id, ct);
        var folder = Path.Combine(AppContext.BaseDirectory, "samples", "alpha-omega");
        foreach (var module in ModuleList.All)
        {
            await module.LoadSampleAsync(services, folder, actor!, ct);
        }
    }

    private static T Value<T>(Outcome<T> outcome) => outcome.TryGet(out var value, out var refusal)
        ? value : throw new StorageException($"The first start failed: {refusal.Message}");
}
