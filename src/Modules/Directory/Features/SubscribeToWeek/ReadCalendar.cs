using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>
/// Answers a calendar program that comes by the private link: with the week of whoever made the link, as their rights are
/// now. A guessed, ended or foreign link, and one of somebody who has left, all get the same answer.
/// </summary>
internal sealed class ReadCalendar(AppDb appDb, WorkspaceAccess access, ShowWeek show)
{
    private static readonly Refusal Unknown = Refusal.NotFound("calendar");

    public async Task<Outcome<(WeekView Week, Actor Actor)>> RunAsync(string token, CancellationToken ct)
    {
        if (await FindUserAsync(token, ct) is not { } found
            || await access.FindActorAsync(found.UserId, found.WorkspaceId, ct) is not { } actor)
        {
            return Unknown;
        }

        return (await show.RunAsync(new(), actor, ct)).TryGet(out var week, out var refusal) ? (week, actor) : refusal;
    }

    private async Task<(Guid WorkspaceId, Guid UserId)?> FindUserAsync(string token, CancellationToken ct)
    {
        if (SecretToken.WorkspaceOf(token) is not { } workspaceId)
        {
            return null;
        }

        var hash = SecretToken.Hash(token);
        await using var db = await appDb.OpenForLinkAsync(workspaceId, "Calendar", ct);
        var users = await (from one in db.Set<WeekSubscription>()
                           where one.CalendarHash == hash

                           // Who left and came back makes a new link.
                           where db.Members.Any(m => m.UserId == one.UserId && m.JoinedUtc <= one.CalendarMadeUtc)
                           select one.UserId).ToListAsync(ct);
        return users is [var userId] ? (workspaceId, userId) : null;
    }
}
