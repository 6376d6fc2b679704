using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>Makes an alliance of a relationship.</summary>
internal sealed class AddAlliance(AppDb appDb, Saving saving, IRelationships relationships, ShowAlliance show, TimeProvider clock)
{
    public async Task<Outcome<AllianceView>> RunAsync(AllianceDetails details, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add alliances") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (details.RelationshipId is not { } id || await relationships.FindAsync(db, id, ct) is not { } relationship)
        {
            return AllianceRules.Field(nameof(AllianceDetails.RelationshipId), "Choose the relationship within which the alliance lives.");
        }

        if (await AllianceRules.FindBreachOfManagerAsync(db, details.ManagerId, null, ct) is { } breach)
        {
            return breach;
        }

        var alliance = Alliance.Create(actor.WorkspaceId, id, relationship.OrganisationId, details, clock.GetUtcNow().UtcDateTime);
        db.Add(alliance);
        return await saving.TrySaveAsync(db, "alliance", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(alliance.Id, actor, ct);
    }
}
