using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The organisation's new details, and the version that the person saw.</summary>
internal sealed record EditOrganisationInput(Guid Id, Guid Version, OrganisationDetails Details);

internal sealed class EditOrganisation(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<OrganisationView>> RunAsync(EditOrganisationInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change organisations") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var organisation = await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == input.Id, ct);
        if (organisation is null)
        {
            return Refusal.NotFound("organisation");
        }

        if (organisation.Version != input.Version)
        {
            return Refusal.Stale("organisation");
        }

        if (await OrganisationRules.FindBreachAsync(db, input.Details, input.Id, ct) is { } breach)
        {
            return breach;
        }

        organisation.Change(input.Details, clock.GetUtcNow().UtcDateTime);
        if (await Groups.SetParentAsync(db, organisation, input.Details, ct) is { } unfit)
        {
            return unfit;
        }

        await OrganisationAliasKeys.SyncAsync(db, organisation, ct);
        using (db.SeeingWholeWorkspace())
        {
            var relationship = await db.Set<Relationship>().SingleOrDefaultAsync(r => r.OrganisationId == input.Id, ct);
            relationship?.TakeNameOf(organisation);
        }

        return await saving.TrySaveAsync(db, "organisation", OrganisationRules.Duplicate, ct: ct) is { } refusal
            ? refusal
            : await (await OrganisationView.Of(db).SingleAsync(o => o.Id == input.Id, ct)).CompleteAsync(db, ct);
    }
}
