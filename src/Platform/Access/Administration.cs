using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

/// <summary>What the administrator of the machine does: workspaces, and who is let in. Commands only; no page or endpoint.</summary>
public sealed class Administration(AppDb appDb, Saving saving, Accounts accounts, SignInLinks links, TimeProvider clock)
{
    public async Task<Outcome<Workspace>> AddWorkspaceAsync(string slug, string name, CancellationToken ct)
    {
        if (!Workspace.IsSlug(slug))
        {
            return Refusal.Invalid($"'{slug}' is no workspace address: use lower-case letters, digits and hyphens.");
        }

        var workspace = Workspace.Create(slug, name, clock.GetUtcNow().UtcDateTime);
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        db.Workspaces.Add(workspace);
        return await saving.TrySaveAsync(db, "workspace", $"There is a workspace {slug} already.", ct: ct) is { } refusal
            ? refusal : workspace;
    }

    /// <summary>Gives a workspace another name, another address, or both.</summary>
    public async Task<Outcome<Workspace>> RenameWorkspaceAsync(string slug, string? newSlug, string? newName, CancellationToken ct)
    {
        if (newSlug is not null && !Workspace.IsSlug(newSlug))
        {
            return Refusal.Invalid($"'{newSlug}' is no workspace address: use lower-case letters, digits and hyphens.");
        }

        if (newName is not null && newName.Trim().Length is 0 or > 200)
        {
            return Refusal.Invalid("The name should have 1 to 200 characters.");
        }

        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        if (await db.Workspaces.SingleOrDefaultAsync(w => w.Slug == slug, ct) is not { } workspace)
        {
            return Refusal.NotFound($"workspace {slug}; 'entente workspace list' shows them");
        }

        workspace.Rename(newName ?? workspace.Name, newSlug);
        return await saving.TrySaveAsync(db, "workspace", $"There is a workspace {newSlug} already.", ct: ct) is { } refusal
            ? refusal : workspace;
    }

    public async Task<IReadOnlyList<Workspace>> ListWorkspacesAsync(CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        return await db.Workspaces.AsNoTracking().OrderBy(w => w.Slug).ToListAsync(ct);
    }

    /// <summary>Adds a person, to a workspace if one is given, and answers the path by which the person comes in.</summary>
    public async Task<Outcome<string>> AddPersonAsync(AddAccountInput input, string? workspaceSlug, WorkspaceRole role, CancellationToken ct)
    {
        var workspace = workspaceSlug is null ? null : await FindWorkspaceAsync(workspaceSlug, ct);
        if (workspaceSlug is not null && workspace is null)
        {
            return Refusal.NotFound($"workspace {workspaceSlug}; 'entente workspace list' shows them");
        }

        if (!(await accounts.AddAsync(input)).TryGet(out var user, out var refusal))
        {
            return refusal;
        }

        if (workspace is not null && await JoinAsync(workspace, user, role, ct) is { } notJoined)
        {
            return notJoined;
        }

        return user.PasswordHash is null ? await links.CreateAsync(user.Id, ct) : "/sign-in";
    }

    private async Task<Refusal?> JoinAsync(Workspace workspace, AppUser user, WorkspaceRole role, CancellationToken ct)
    {
        await using var db = await appDb.OpenForSystemAsync(workspace.Id, ct);
        db.Members.Add(Member.Join(workspace.Id, user, role, clock.GetUtcNow().UtcDateTime));
        return await saving.TrySaveAsync(db, "member", $"{user.Email} belongs to {workspace.Slug} already.", ct: ct);
    }

    private async Task<Workspace?> FindWorkspaceAsync(string slug, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        return await db.Workspaces.AsNoTracking().SingleOrDefaultAsync(w => w.Slug == slug, ct);
    }
}
