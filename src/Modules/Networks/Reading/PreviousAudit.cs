using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Reading;

/// <summary>An audit that can be compared with another: its name and day.</summary>
internal sealed record OtherAudit(Guid Id, string Name, DateOnly HeldOn);

/// <summary>The audits of the same firms: those that have at least two firms in common with this one, or its only firm.
/// </summary>
internal static class PreviousAudit
{
    private const int CommonFirms = 2;

    /// <summary>The last computed one that was held before; null where this is the first.</summary>
    public static async Task<OtherAudit?> FindAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var day = await DayOfAsync(db, auditId, ct);
        return (await ListAsync(db, auditId, ct)).Where(other => other.HeldOn < day).MaxBy(other => other.HeldOn);
    }

    /// <summary>The day that an audit stands for.</summary>
    public static Task<DateOnly?> DayOfAsync(AppDbContext db, Guid auditId, CancellationToken ct) =>
        db.Set<NetworkAudit>().Where(a => a.Id == auditId).Select(a => (DateOnly?)a.HeldOn).SingleOrDefaultAsync(ct);

    /// <summary>Every other computed audit of the same firms, the latest first.</summary>
    public static async Task<IReadOnlyList<OtherAudit>> ListAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var firms = await db.Set<AuditParticipant>().Where(p => p.AuditId == auditId).Select(p => p.Firm).Distinct().ToListAsync(ct);
        var least = Math.Min(CommonFirms, Math.Max(1, firms.Count));
        var others = await db.Set<AuditParticipant>().Where(p => p.AuditId != auditId && firms.Contains(p.Firm))
            .Select(p => new { p.AuditId, p.Firm }).Distinct()
            .GroupBy(p => p.AuditId).Where(group => group.Count() >= least).Select(group => group.Key).ToListAsync(ct);
        return await db.Set<NetworkAudit>()
            .Where(a => others.Contains(a.Id) && db.Set<ComputedAudit>().Any(r => r.AuditId == a.Id))
            .OrderByDescending(a => a.HeldOn).ThenBy(a => a.SortKey)
            .Select(a => new OtherAudit(a.Id, a.Name, a.HeldOn)).ToListAsync(ct);
    }
}
