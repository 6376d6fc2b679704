using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Jobs.Rounds;
using Entente.Platform.Mail;
using Entente.Platform.Storage;
using Entente.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>
/// Mails people their week on Monday morning on their own clock; where the server was down then, as soon as it is back in
/// that week. Nothing is sent to who has left, nor when nothing waits.
/// </summary>
internal sealed class MailDigests(WorkspaceAccess access, ShowWeek show, MailServers mail, Outbox outbox, TimeProvider clock) : IRound
{
    /// <summary>Before the first coffee, and not in the night.</summary>
    private static readonly TimeOnly Morning = new(6, 0);

    public TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(AppDbContext db, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var earliest = DateOnly.FromDateTime(now).AddDays(1);
        var wanting = await db.Set<WeekSubscription>()
            .Where(s => s.DigestAddress != null && s.DigestOn < earliest).OrderBy(s => s.UserId).ToListAsync(ct);
        foreach (var one in wanting)
        {
            if (await access.FindActorAsync(one.UserId, db.WorkspaceId, ct) is { } actor && IsDue(one, actor, now) && await mail.IsReadyAsync(actor, ct))
            {
                await QueueAsync(db, one, actor, now, ct);
            }
        }
    }

    private static bool IsDue(WeekSubscription one, Actor actor, DateTime now)
    {
        var text = PersonText.Of(actor);
        var today = text.DayOf(now);
        var monday = new Contracts.WeekRequest(today).Monday;
        return one.DigestOn < monday && (today > monday || text.TimeOf(now) >= Morning);
    }

    private async Task QueueAsync(AppDbContext db, WeekSubscription one, Actor actor, DateTime now, CancellationToken ct)
    {
        var week = (await show.RunAsync(new(), actor, ct)).Value;
        one.Digested(PersonText.Of(actor).DayOf(now));
        var to = await db.Users.Where(u => u.Id == one.UserId).Select(u => u.Email).SingleOrDefaultAsync(ct);
        if (week.Matters.Any() && Outbox.IsAddress(to))
        {
            outbox.Add(db, DigestMail.Write(week, actor, to!, one.DigestAddress!));
        }

        await db.SaveChangesAsync(ct);
        outbox.Wake();
    }
}
