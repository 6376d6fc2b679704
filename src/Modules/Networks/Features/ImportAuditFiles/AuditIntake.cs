using Entente.Methods.Networks.Audit;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Files;
using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// Takes rows that were read and found good into an audit, in the caller's transaction: they replace those that were
/// there, their people are matched with the directory, and one line goes to the audit trail.
/// </summary>
internal sealed class AuditIntake(IDirectoryIntake directory, AuditSubjects subjects, Saving saving, TimeProvider clock)
{
    /// <summary>Rows that are tracked at once: the memory of an import does not grow with its file.</summary>
    private const int Batch = 5_000;

    private const string Meanwhile = "Somebody else changed this audit or its people meanwhile. Nothing was imported: try again.";

    /// <summary>Null when everything is saved; the caller commits. What the caller added before is saved with it.</summary>
    public async Task<Refusal?> TakeAsync(
        AppDbContext db, Actor actor, NetworkAudit audit, AuditRows rows, CancellationToken ct)
    {
        if (!(await MatchAsync(db, actor, audit, rows, ct)).TryGet(out var personIds, out var notMatched))
        {
            return notMatched;
        }

        await db.Set<AuditRating>().Where(r => r.AuditId == audit.Id).ExecuteDeleteAsync(ct);
        await db.Set<AuditParticipant>().Where(p => p.AuditId == audit.Id).ExecuteDeleteAsync(ct);
        await NoteAsync(db, actor, audit, rows, ct);
        db.AddRange(rows.People.Select((row, place) => AuditParticipant.Take(audit, place, row.Person, row.Roles, personIds[place])));
        if (await saving.TrySaveAsync(db, "import", Meanwhile, Meanwhile, ct) is { } notSaved)
        {
            return notSaved;
        }

        return await SaveAsync(db, audit, rows.Ratings, ct);
    }

    /// <summary>The directory's id of each person, in the order of the rows; null for those without a name.</summary>
    private async Task<Outcome<Guid?[]>> MatchAsync(
        AppDbContext db, Actor actor, NetworkAudit audit, AuditRows rows, CancellationToken ct)
    {
        var ids = new Guid?[rows.People.Count];
        int[] named = [.. Enumerable.Range(0, ids.Length).Where(place => rows.People[place].Person.Name.Length > 0)];
        var incoming = named.Select(place => Incoming(rows.People[place].Person)).ToList();
        if (!(await directory.MatchOrAddAsync(db, actor, incoming, ct)).TryGet(out var match, out var refusal))
        {
            return refusal;
        }

        await subjects.SuggestAsync(db, audit, [.. match.Organisations.Select(o => o.Id)], ct);
        foreach (var (place, person) in named.Zip(match.People))
        {
            ids[place] = person.Id;
        }

        return ids;
    }

    /// <summary>The id of the file numbers the people of one audit, so it is no external id of the directory.</summary>
    internal static IncomingPerson Incoming(Participant person) => new(person.Firm, person.Name)
    {
        Function = person.Function,
        Level = person.Level switch
        {
            Level.Senior => PersonLevel.Senior,
            Level.Middle => PersonLevel.Middle,
            Level.Operating => PersonLevel.Operating,
            _ => null,
        },
    };

    private async Task NoteAsync(AppDbContext db, Actor actor, NetworkAudit audit, AuditRows rows, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var import = await db.Set<AuditImport>().SingleOrDefaultAsync(i => i.AuditId == audit.Id, ct);
        AuditTrail.Note(
            db, AuditAction.Imported, audit,
            [new("People", Text(import?.People), Text(rows.People.Count)), new("Ratings", Text(import?.Ratings), Text(rows.Ratings.Count))],
            now);
        if (import is null)
        {
            import = AuditImport.Into(audit);
            db.Add(import);
        }

        import.Hold(rows.People.Count, rows.Ratings.Count, rows.Fingerprint, actor.Name, now);
    }

    private async Task<Refusal?> SaveAsync(AppDbContext db, NetworkAudit audit, IReadOnlyList<Rating> ratings, CancellationToken ct)
    {
        foreach (var batch in ratings.Chunk(Batch))
        {
            db.ChangeTracker.Clear();
            db.AddRange(batch.Select(rating => AuditRating.Take(audit, rating)));
            if (await saving.TrySaveAsync(db, "import", Meanwhile, Meanwhile, ct) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static string? Text(int? count) => count?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
