using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class AddOrganisation(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<OrganisationView>> RunAsync(OrganisationDetails details, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add organisations") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await OrganisationRules.FindBreachAsync(db, details, Guid.Empty, ct) is { } breach)
        {
            return breach;
        }

        if (!details.DespiteLikeness && await Likeness.OfOrganisationAsync(db, details, ct) is { Count: > 0 } alike)
        {
            return alike.ToRefusal();
        }

        var organisation = Organisation.Create(actor.WorkspaceId, details, clock.GetUtcNow().UtcDateTime);
        if (await Groups.SetParentAsync(db, organisation, details, ct) is { } unfit)
        {
            return unfit;
        }

        await OrganisationAliasKeys.SyncAsync(db, organisation, ct);
        db.Add(organisation);
        return await saving.TrySaveAsync(db, "organisation", OrganisationRules.Duplicate, ct: ct) is { } refusal
            ? refusal
            : await (await OrganisationView.Of(db).SingleAsync(o => o.Id == organisation.Id, ct)).CompleteAsync(db, ct);
    }
}
