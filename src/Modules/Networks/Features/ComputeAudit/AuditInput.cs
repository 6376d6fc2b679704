using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Picture;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Everything that an audit is computed from, read at one moment.</summary>
internal sealed record AuditInput(
    Guid AuditId, string Name, AuditSettings Settings, IReadOnlyList<Participant> People, IReadOnlyList<Rating> Ratings,
    string Fingerprint, DisclosureLevel Disclosure = DisclosureLevel.Named)
{
    /// <summary>The last audit of the same firms before this one, for what has changed since.</summary>
    public AuditNetwork? Previous { get; private init; }

    /// <summary>Where people stood in the pictures of that audit, by their ids.</summary>
    private Dictionary<string, ReportedPlace> Places { get; init; } = [];

    /// <summary>Where each person stood in the picture before, so that the new one keeps to it; null for who was not there.
    /// </summary>
    public IReadOnlyList<PicturePoint?>? Homes(Func<ReportedPlace, PlaceInPicture> picture) => Places.Count == 0
        ? null
        : [.. People.Select(person => Places.TryGetValue(person.Id, out var place)
            ? new PicturePoint(picture(place).U, picture(place).V) : (PicturePoint?)null)];

    /// <summary>In one transaction that sees one state of the database, so that no import comes between people and ratings.</summary>
    public static async Task<Outcome<AuditInput>> ReadAsync(AppDbContext db, NetworkAudit audit, CancellationToken ct)
    {
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        var import = await db.Set<AuditImport>().AsNoTracking().SingleOrDefaultAsync(i => i.AuditId == audit.Id, ct);
        if (import is null)
        {
            return Refusal.Invalid("This audit has no people yet. Import its two files first.");
        }

        var people = await db.Set<AuditParticipant>().AsNoTracking().Where(p => p.AuditId == audit.Id)
            .OrderBy(p => p.Position).ToListAsync(ct);
        var level = await Privacy.Disclosure.LevelAsync(db, audit.Id, ct);
        if (level != DisclosureLevel.Named)
        {
            var answers = await Privacy.Disclosure.ReadAnswersAsync(db, audit.Id, ct);
            return new AuditInput(
                audit.Id, audit.Name, audit.Settings,
                [.. people.Select(p => p.ToParticipant() with { Answered = answers.Done.Contains(p.Key) })],
                answers.Ratings, Domain.Fingerprint.Of(import.Fingerprint, audit.Settings), level);
        }

        var ratings = await db.Set<AuditRating>().AsNoTracking().Where(r => r.AuditId == audit.Id)
            .OrderBy(r => r.FromKey).ThenBy(r => r.ToKey).ToListAsync(ct);

        // What only an analyst may see of the audit before must not show in this one, which everybody sees.
        var before = await PreviousAudit.FindAsync(db, audit.Id, ct) is { } previous
            && await Privacy.Disclosure.LevelAsync(db, previous.Id, ct) == DisclosureLevel.Named
            ? await StoredReport.FindAsync(db, previous.Id, ct) : null;
        return new AuditInput(
            audit.Id, audit.Name, audit.Settings, [.. people.Select(p => p.ToParticipant())],
            [.. ratings.Select(r => r.ToRating())], Domain.Fingerprint.Of(import.Fingerprint, audit.Settings))
        {
            Previous = before is null ? null : ReportedNetwork.Of(before.Report),
            Places = before is null ? []
                : before.Report.People.Zip(before.Report.Places).ToDictionary(pair => pair.First.Key, pair => pair.Second),
        };
    }
}
