using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Everything that an audit is computed from, read at one moment.</summary>
internal sealed record AuditInput(
    Guid AuditId, string Name, AuditSettings Settings, IReadOnlyList<Participant> People, IReadOnlyList<Rating> Ratings,
    string Fingerprint)
{
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
        var ratings = await db.Set<AuditRating>().AsNoTracking().Where(r => r.AuditId == audit.Id)
            .OrderBy(r => r.FromKey).ThenBy(r => r.ToKey).ToListAsync(ct);
        return new AuditInput(
            audit.Id, audit.Name, audit.Settings, [.. people.Select(p => p.ToParticipant())],
            [.. ratings.Select(r => r.ToRating())], Domain.Fingerprint.Of(import.Fingerprint, audit.Settings));
    }
}
