using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class ShowPerson(AppDb appDb)
{
    public async Task<Outcome<PersonView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see people") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var person = await PersonView.Of(db).SingleOrDefaultAsync(p => p.Id == id, ct);
        return person is null ? Refusal.NotFound("person") : await person.CompleteAsync(db, ct);
    }
}
