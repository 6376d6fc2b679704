using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>A new position of a person, from a day on; the present one becomes history.</summary>
internal sealed record ChangePositionInput(Guid Id, Guid Version, PositionDetails Details);

internal sealed class ChangePosition(AppDb appDb, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<PersonView>> RunAsync(ChangePositionInput input, Actor actor, CancellationToken ct)
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

        var view = await PersonView.Of(db).SingleAsync(p => p.Id == input.Id, ct);
        var details = With(view.ToDetails(), input.Details, organisation);
        if (await PersonRules.FindBreachAsync(db, details, organisation, person.Id, ct) is { } breach)
        {
            return breach;
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var before = await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == person.OrganisationId, ct);
        await PastPositions.CloseAsync(db, person, before, LastDayBefore(input.Details.Since, nowUtc), ct);
        person.Change(organisation.Id, details, nowUtc);
        return await saving.TrySaveAsync(db, "person", PersonRules.Duplicate, PersonRules.Referenced, ct) is { } refusal
            ? refusal
            : await (await PersonView.Of(db).SingleAsync(p => p.Id == input.Id, ct)).CompleteAsync(db, ct);
    }

    private static DateOnly LastDayBefore(DateOnly? since, DateTime nowUtc) => (since ?? DateOnly.FromDateTime(nowUtc)).AddDays(-1);

    /// <summary>The id in another firm's lists says nothing at the new one.</summary>
    private static PersonDetails With(PersonDetails person, PositionDetails position, Organisation organisation) => person with
    {
        ExternalId = person.OrganisationId == organisation.Id ? person.ExternalId : null,
        OrganisationId = organisation.Id,
        Organisation = organisation.Name,
        Position = position.Title,
        Level = position.Level,
        Function = position.Function,
        PositionSince = position.Since,
    };
}
