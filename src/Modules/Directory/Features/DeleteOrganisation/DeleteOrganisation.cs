using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The organisation, and the version that the person saw.</summary>
internal sealed record DeleteOrganisationInput(Guid Id, Guid Version);

internal sealed class DeleteOrganisation(AppDb appDb, Saving saving, OrganisationReferences references)
{
    public async Task<Outcome<Done>> RunAsync(DeleteOrganisationInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "delete organisations") is { } forbidden)
        {
            return forbidden;
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

        if (await references.FindAsync(db, input.Id, ct) is { Count: > 0 } found)
        {
            return found.ToRefusal(organisation.Name);
        }

        db.Remove(organisation);
        return await saving.TrySaveAsync(
            db, "organisation", referenced: "Something refers to this organisation since a moment ago. Look at it again.", ct: ct)
            is { } refusal ? refusal : Done.Value;
    }
}
