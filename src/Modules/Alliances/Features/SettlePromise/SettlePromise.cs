using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record SettlePromiseInput(Guid AllianceId, Guid Id, Guid Version, SettlementDetails Details);

/// <summary>Settles a promise as kept, broken or released, or moves it to another day. Kept after the first day is late.
/// </summary>
internal sealed class SettlePromise(AppDb appDb, Saving saving, ShowAlliance show, TimeProvider clock)
{
    public async Task<Outcome<AllianceView>> RunAsync(SettlePromiseInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "settle promises") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var promise = await db.Set<Promise>().SingleOrDefaultAsync(p => p.AllianceId == input.AllianceId && p.Id == input.Id, ct);
        if (promise is null || !await db.Set<Alliance>().AnyAsync(a => a.Id == input.AllianceId, ct))
        {
            return Refusal.NotFound("promise");
        }

        if (promise.Version != input.Version)
        {
            return Refusal.Stale("promise");
        }

        if (Apply(promise, input.Details) is { } breach)
        {
            return breach;
        }

        return await saving.TrySaveAsync(db, "promise", ct: ct) is { } refusal ? refusal : await show.RunAsync(input.AllianceId, actor, ct);
    }

    private Refusal? Apply(Promise promise, SettlementDetails details)
    {
        if (details.State == PromiseState.Open)
        {
            return Move(promise, details);
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var on = details.On ?? today;
        if (on < promise.MadeOn || on > today.AddDays(1))
        {
            return AllianceRules.Field(
                nameof(SettlementDetails.On), $"Give a day from {Figures.Day(promise.MadeOn)}, when it was promised, to today.");
        }

        if (details.State is PromiseState.Broken or PromiseState.Released && Cleaned.OrNull(details.Reason) is null)
        {
            return AllianceRules.Field(nameof(SettlementDetails.Reason), "Say why: a broken or released promise is remembered with its reason.");
        }

        promise.Settle(details.State, on, details.Reason);
        return null;
    }

    private static Refusal? Move(Promise promise, SettlementDetails details)
    {
        if (!promise.IsOpen)
        {
            return Refusal.Conflict("This promise is settled already. A settled promise is not opened again: record a new one.");
        }

        if (details.DueOn is not { } due || PlausibleDays.Fault(due) is not null || due < promise.MadeOn)
        {
            return AllianceRules.Field(nameof(SettlementDetails.DueOn), "Give the new day; it cannot lie before the day of the promise.");
        }

        promise.Move(due, details.Reason);
        return null;
    }
}
