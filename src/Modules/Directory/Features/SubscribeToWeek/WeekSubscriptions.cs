using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Mail;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>How the actor's week leaves Entente.</summary>
/// <param name="CalendarMadeUtc">When the calendar link was made; null: there is none.</param>
/// <param name="HasDigest">Whether a mail comes on Mondays.</param>
/// <param name="IsMailReady">Whether mails of this workspace can be sent.</param>
internal sealed record WeekSubscriptionView(DateTime? CalendarMadeUtc, bool HasDigest, bool IsMailReady);

/// <summary>The private link to a person's calendar, shown once: its token, for the address.</summary>
internal sealed record CalendarLinkView(string Token);

/// <summary>Puts the actor's week into their calendar and into their mail, and takes it out again. Nobody does it for another.</summary>
internal sealed class WeekSubscriptions(AppDb appDb, Saving saving, MailServers mail, TimeProvider clock)
{
    private const string What = "subscription";

    public async Task<Outcome<WeekSubscriptionView>> ShowAsync(Actor actor, CancellationToken ct)
    {
        if (Forbidden(actor) is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var own = await OwnAsync(db, actor, ct);
        return new WeekSubscriptionView(own?.CalendarMadeUtc, own?.DigestAddress is not null, await mail.IsReadyAsync(actor, ct));
    }

    /// <summary>A new calendar link; an earlier one ends at once.</summary>
    public async Task<Outcome<CalendarLinkView>> ShareCalendarAsync(Actor actor, CancellationToken ct)
    {
        var token = string.Empty;
        var refusal = await ChangeAsync(actor, own => token = own.ShareCalendar(clock.GetUtcNow().UtcDateTime), ct);
        return refusal is null ? new CalendarLinkView(token) : refusal;
    }

    public Task<Outcome<Done>> EndCalendarAsync(Actor actor, CancellationToken ct) => DoneAsync(actor, own => own.EndCalendar(), ct);

    /// <param name="baseAddress">Where the mail's links lead.</param>
    /// <param name="actor">Who wants it, at the address of the own account.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Outcome<Done>> WantDigestAsync(string baseAddress, Actor actor, CancellationToken ct)
    {
        if (Forbidden(actor) is null && !await mail.IsReadyAsync(actor, ct))
        {
            return Refusal.Conflict("No mail server is set. An owner of the workspace sets one under Mail.");
        }

        var today = PersonText.Of(actor).DayOf(clock.GetUtcNow().UtcDateTime);
        return await DoneAsync(actor, own => own.WantDigest(baseAddress, today), ct);
    }

    public Task<Outcome<Done>> EndDigestAsync(Actor actor, CancellationToken ct) => DoneAsync(actor, own => own.EndDigest(), ct);

    private async Task<Outcome<Done>> DoneAsync(Actor actor, Action<WeekSubscription> change, CancellationToken ct) =>
        await ChangeAsync(actor, change, ct) is { } refusal ? refusal : Done.Value;

    private async Task<Refusal?> ChangeAsync(Actor actor, Action<WeekSubscription> change, CancellationToken ct)
    {
        if (Forbidden(actor) is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await OwnAsync(db, actor, ct) is not { } own)
        {
            db.Add(own = WeekSubscription.Create(actor.WorkspaceId, actor.UserId));
        }

        change(own);
        return await saving.TrySaveAsync(db, What, ct: ct);
    }

    private static Refusal? Forbidden(Actor actor) => actor.Lacks(Permission.View, "see a week");

    private static Task<WeekSubscription?> OwnAsync(AppDbContext db, Actor actor, CancellationToken ct) =>
        db.Set<WeekSubscription>().SingleOrDefaultAsync(s => s.UserId == actor.UserId, ct);
}
