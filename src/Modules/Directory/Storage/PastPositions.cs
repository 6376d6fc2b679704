using Entente.Modules.Directory.Domain;
using Entente.Platform.Audit;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>The history of a person's positions; each change of it is told in the person's own audit trail.</summary>
internal static class PastPositions
{
    private const string Field = "PastPosition";

    /// <summary>The present position becomes a past one. The organisation may be in the trash; its name is looked up there.</summary>
    public static async Task CloseAsync(AppDbContext db, Person person, Organisation? organisation, DateOnly until, CancellationToken ct)
    {
        var name = organisation?.Name ?? await db.Set<Organisation>().IgnoreQueryFilters([Trash.Filter])
            .Where(o => o.Id == person.OrganisationId).Select(o => o.Name).SingleAsync(ct);
        var details = new PositionDetails
        {
            Organisation = name,
            Title = person.Position,
            Level = person.Level,
            Function = person.Function,
            Since = person.PositionSince,
            Until = until < person.PositionSince ? person.PositionSince : until,
        };
        Add(db, person, details, organisation);
    }

    public static PastPosition Add(AppDbContext db, Person person, PositionDetails details, Organisation? organisation)
    {
        var position = PastPosition.Create(person, details, organisation);
        db.Add(position);
        AuditTrail.Tell(db, person, new FieldChange(Field, null, position.Describe()));
        return position;
    }

    public static void Tell(AppDbContext db, Person person, string? before, string? after) =>
        AuditTrail.Tell(db, person, new FieldChange(Field, before, after));
}
