using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

internal sealed class AddPerson(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<PersonView>> RunAsync(PersonDetails details, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add people") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await OrganisationChoice.FindAsync(db, details, ct)).TryGet(out var organisation, out var unclear))
        {
            return unclear;
        }

        if (await PersonRules.FindBreachAsync(db, details, organisation, Guid.Empty, ct) is { } breach)
        {
            return breach;
        }

        if (!details.DespiteLikeness && await Likeness.OfPersonAsync(db, details, organisation.Id, ct) is { Count: > 0 } alike)
        {
            return alike.ToRefusal();
        }

        var person = Person.Create(actor.WorkspaceId, organisation.Id, details, clock.GetUtcNow().UtcDateTime);
        db.Add(person);
        return await saving.TrySaveAsync(db, "person", PersonRules.Duplicate, PersonRules.Referenced, ct) is { } refusal
            ? refusal
            : await (await PersonView.Of(db).SingleAsync(p => p.Id == person.Id, ct)).CompleteAsync(db, ct);
    }
}
