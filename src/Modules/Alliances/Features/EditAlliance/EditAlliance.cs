using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>The new details, and the version that was seen. The relationship stays what it is.</summary>
internal sealed record EditAllianceInput(Guid Id, Guid Version, AllianceDetails Details);

internal sealed class EditAlliance(AppDb appDb, Saving saving, ShowAlliance show, TimeProvider clock)
{
    public async Task<Outcome<AllianceView>> RunAsync(EditAllianceInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change alliances") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<Alliance>().SingleOrDefaultAsync(a => a.Id == input.Id, ct) is not { } alliance)
        {
            return Refusal.NotFound("alliance");
        }

        if (alliance.Version != input.Version)
        {
            return Refusal.Stale("alliance");
        }

        if (input.Details.RelationshipId is { } other && other != alliance.RelationshipId)
        {
            return AllianceRules.Field(
                nameof(AllianceDetails.RelationshipId), "An alliance stays within its relationship. Delete this one and add another.");
        }

        if (await AllianceRules.FindBreachOfManagerAsync(db, input.Details.ManagerId, alliance.ManagerId, ct) is { } breach)
        {
            return breach;
        }

        alliance.Change(input.Details, clock.GetUtcNow().UtcDateTime);
        return await saving.TrySaveAsync(db, "alliance", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(input.Id, actor, ct);
    }
}
