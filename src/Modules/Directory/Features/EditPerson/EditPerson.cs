using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The person's new details, and the version that was seen.</summary>
internal sealed record EditPersonInput(Guid Id, Guid Version, PersonDetails Details);

internal sealed class EditPerson(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<PersonView>> RunAsync(EditPersonInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change people") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
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

        if (!(await OrganisationChoice.FindAsync(db, input.Details, ct)).TryGet(out var organisation, out var unclear))
        {
            return unclear;
        }

        if (await PersonRules.FindBreachAsync(db, input.Details, organisation, input.Id, ct) is { } breach)
        {
            return breach;
        }

        await KeepPastAsync(db, person, organisation, ct);
        person.Change(organisation.Id, input.Details, clock.GetUtcNow().UtcDateTime);
        return await saving.TrySaveAsync(db, "person", PersonRules.Duplicate, PersonRules.Referenced, ct) is { } refusal
            ? refusal
            : await (await PersonView.Of(db).SingleAsync(p => p.Id == input.Id, ct)).CompleteAsync(db, ct);
    }

    /// <summary>Whoever moves to another firm keeps the old position as a past one.</summary>
    private async Task KeepPastAsync(AppDbContext db, Person person, Organisation organisation, CancellationToken ct)
    {
        if (person.OrganisationId != organisation.Id)
        {
            var before = await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == person.OrganisationId, ct);
            await PastPositions.CloseAsync(db, person, before, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct);
        }
    }
}
