using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The person, and the version that was seen.</summary>
internal sealed record DeletePersonInput(Guid Id, Guid Version);

internal sealed class DeletePerson(AppDb appDb, Saving saving, PersonReferences references)
{
    public async Task<Outcome<Done>> RunAsync(DeletePersonInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "delete people") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var person = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == input.Id, ct);
        if (person is null)
        {
            return Refusal.NotFound("person");
        }

        if (person.Version != input.Version)
        {
            return Refusal.Stale("person");
        }

        if (await references.FindAsync(db, input.Id, ct) is { Count: > 0 } found)
        {
            return found.ToRefusal(person.Name);
        }

        db.Remove(person);
        return await saving.TrySaveAsync(
            db, "person", referenced: "Something refers to this person since a moment ago. Look at it again.", ct: ct)
            is { } refusal ? refusal : Done.Value;
    }
}
