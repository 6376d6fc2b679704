using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Entente.Platform.Operations;

/// <summary>A person with the open sessions and the workspaces to which they belong.</summary>
public sealed record PersonAccess(AdministeredPerson Person, IReadOnlyList<SessionView> Sessions, IReadOnlyList<string> Workspaces);

/// <summary>What an administrator does about a person's ways in: end the sessions, close the account, open it again.</summary>
public sealed class AdministerPerson(
    AppDb appDb, Administrators administrators, Accounts accounts, Sessions sessions, ILogger<AdministerPerson> log)
{
    private static readonly Refusal Unknown = Refusal.NotFound("person");

    public async Task<Outcome<PersonAccess>> ShowAsync(Guid personId, Guid userId, CancellationToken ct)
    {
        if (await FindAsync(personId, userId, ct) is not { } found)
        {
            return Unknown;
        }

        await using var db = await appDb.OpenForUserAsync(personId, ct);
        var workspaces = await (
            from member in db.Members
            join workspace in db.Workspaces on member.WorkspaceId equals workspace.Id
            where member.UserId == personId && member.JoinedUtc != null
            orderby workspace.Slug
            select workspace.Slug).ToListAsync(ct);
        var open = await sessions.ListAsync(personId, null, ct);
        var person = new AdministeredPerson(
            found.Id, found.DisplayName, found.Email!, open.Count, open.Count == 0 ? null : open[0].SeenUtc, found.DisabledUtc is not null,
            await db.Authenticators.AnyAsync(a => a.UserId == personId, ct), found.AdministratorSinceUtc is not null);
        return new PersonAccess(person, open, workspaces);
    }

    /// <summary>Ends all sessions of the person; answers how many.</summary>
    public async Task<Outcome<int>> EndSessionsAsync(Guid personId, Guid userId, CancellationToken ct)
    {
        if (await FindAsync(personId, userId, ct) is null)
        {
            return Unknown;
        }

        var ended = await sessions.EndAllAsync(personId, null, ct);
        log.LogInformation("Administrator {UserId} ended {Count} sessions of {PersonId}.", userId, ended, personId);
        return ended;
    }

    /// <summary>Closes the account at once, or opens it again. Nobody closes their own.</summary>
    public async Task<Outcome<Done>> DisableAsync(Guid personId, bool isDisabled, Guid userId, CancellationToken ct)
    {
        if (await FindAsync(personId, userId, ct) is not { } found)
        {
            return Unknown;
        }

        if (personId == userId)
        {
            return Refusal.Conflict("This is your own account. Another administrator can close it.");
        }

        var outcome = isDisabled ? await accounts.DisableAsync(found.Email!, ct) : await accounts.EnableAsync(found.Email!);
        if (!outcome.TryGet(out _, out var refusal))
        {
            return refusal;
        }

        log.LogInformation("Administrator {UserId} {Did} the account {PersonId}.", userId, isDisabled ? "closed" : "opened", personId);
        return Done.Value;
    }

    /// <summary>The person, for an administrator; else null.</summary>
    private async Task<AppUser?> FindAsync(Guid personId, Guid userId, CancellationToken ct)
    {
        if (!await administrators.IsOneAsync(userId, ct))
        {
            return null;
        }

        await using var db = await appDb.OpenForUserAsync(personId, ct);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == personId, ct);
    }
}
