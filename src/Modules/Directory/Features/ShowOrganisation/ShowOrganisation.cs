using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class ShowOrganisation(AppDb appDb)
{
    public async Task<Outcome<OrganisationView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see organisations") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var organisation = await OrganisationView.Of(db).SingleOrDefaultAsync(o => o.Id == id, ct);
        return organisation is null ? Refusal.NotFound("organisation") : await organisation.CompleteAsync(db, ct);
    }
}
