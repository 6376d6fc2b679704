using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>One alliance with everything that hangs on it, as it stands on a day.</summary>
internal sealed class ShowAlliance(AppDb appDb, AllianceReader reader, TimeProvider clock)
{
    public async Task<Outcome<AllianceView>> RunAsync(Guid id, Actor actor, CancellationToken ct, DateOnly? on = null)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (AllianceRules.OutOfReach(on) is { } tooFar)
        {
            return tooFar;
        }

        var today = on ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return (await reader.ReadAsync(db, id, ct)) is [var rows] ? AllianceState.Of(rows, today) : Refusal.NotFound("alliance");
    }
}
