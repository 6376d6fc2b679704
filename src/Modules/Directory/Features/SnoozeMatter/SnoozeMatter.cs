using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>A matter of My week, and the day before which the actor does not want to see it; none: show it again.</summary>
internal sealed record SnoozeMatterInput
{
    [Required(ErrorMessage = "Say which matter."), PlainText(WeekSnooze.KeyLength)]
    public string? Key { get; init; }

    public DateOnly? Until { get; init; }
}

/// <summary>Hides a matter from the actor's week until a day. Others see it still.</summary>
internal sealed class SnoozeMatter(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(SnoozeMatterInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see a week") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var known = await db.Set<WeekSnooze>().SingleOrDefaultAsync(s => s.UserId == actor.UserId && s.Key == input.Key, ct);
        switch (known, input.Until)
        {
            case (null, { } until):
                db.Add(WeekSnooze.Create(actor.WorkspaceId, actor.UserId, input.Key!, until));
                break;
            case (not null, { } until):
                known.Move(until);
                break;
            case (not null, null):
                db.Remove(known);
                break;
        }

        return await saving.TrySaveAsync(db, "matter", "It is snoozed already.", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
