using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>An earlier position of a person; without an id a new one.</summary>
internal sealed record SavePositionInput(Guid PersonId, Guid? Id, PositionDetails Details);

/// <summary>An earlier position as pages and programs see it.</summary>
internal sealed record PositionView(
    Guid Id, Guid? OrganisationId, string Organisation, string? Title, Contracts.PersonLevel? Level, string? Function, DateOnly? Since, DateOnly? Until)
{
    public static PositionView Of(PastPosition p) => new(p.Id, p.OrganisationId, p.OrganisationName, p.Title, p.Level, p.Function, p.Since, p.Until);
}

internal sealed class SavePosition(AppDb appDb, Saving saving)
{
    private const int Most = 100;

    public async Task<Outcome<PositionView>> RunAsync(SavePositionInput input, Actor actor, CancellationToken ct)
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
        var person = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == input.PersonId, ct);
        var positions = await db.Set<PastPosition>().Where(p => p.PersonId == input.PersonId).ToListAsync(ct);
        var position = positions.SingleOrDefault(p => p.Id == input.Id);
        if (person is null || (input.Id is not null && position is null))
        {
            return Refusal.NotFound(person is null ? "person" : "position");
        }

        if (position is null && positions.Count >= Most)
        {
            return Refusal.Conflict($"A person can have {Most} earlier positions.");
        }

        if (!(await FindFirmAsync(db, input.Details, ct)).TryGet(out var firm, out var unclear))
        {
            return unclear;
        }

        var before = position?.Describe();
        position = Store(db, person, position, input.Details, firm.Organisation);
        if (before is not null)
        {
            PastPositions.Tell(db, person, before, position.Describe());
        }

        return await saving.TrySaveAsync(db, "position", ct: ct) is { } refusal ? refusal : PositionView.Of(position);
    }

    private static PastPosition Store(AppDbContext db, Person person, PastPosition? position, PositionDetails details, Organisation? firm)
    {
        if (position is null)
        {
            return PastPositions.Add(db, person, details, firm);
        }

        position.Change(details, firm);
        return position;
    }

    /// <summary>A firm of the directory, or a name that is in no directory.</summary>
    private static async Task<Outcome<Firm>> FindFirmAsync(AppDbContext db, PositionDetails details, CancellationToken ct)
    {
        if (details.OrganisationId is not null)
        {
            return (await OrganisationChoice.FindAsync(db, details, ct)).TryGet(out var chosen, out var refusal) ? new Firm(chosen) : refusal;
        }

        if (Cleaned.OrNull(details.Organisation) is not { } name)
        {
            return Refusal.Invalid(new FieldError(nameof(details.Organisation), "Say where: type the organisation's name."));
        }

        var key = SortKeys.Of(name);
        var found = await db.Set<Organisation>().Where(o => o.SortKey == key).OrderBy(o => o.Id).Take(2).ToListAsync(ct);
        return new Firm(found.Count == 1 ? found[0] : null);
    }

    private sealed record Firm(Organisation? Organisation);
}
