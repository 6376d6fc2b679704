using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Reading;

/// <summary>A computed audit as it is stored: its report with the version that cursors and entity tags rest on.</summary>
internal sealed record StoredReport(AuditReport Report, DateTime ComputedUtc, string ComputedBy, Guid Version)
{
    /// <summary>Null when the audit has none yet, or one of an earlier format, or one that the reader may not see.</summary>
    public static async Task<StoredReport?> FindAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var stored = await db.Set<ComputedAudit>().Where(r => r.AuditId == auditId)
            .Select(r => new { r.Format, r.ReportJson, r.ComputedUtc, r.ComputedBy, r.Version })
            .SingleOrDefaultAsync(ct);
        return stored is not null && ReportJson.Read(stored.Format, stored.ReportJson) is { } report
            ? new(report, stored.ComputedUtc, stored.ComputedBy, stored.Version)
            : await Disclosure.FindReportAsync(db, auditId, ct);
    }

    /// <summary>The same for a caller that cannot do without: not found, not for this reader, or not computed yet.</summary>
    public static async Task<Outcome<StoredReport>> GetAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        if (await FindAsync(db, auditId, ct) is { } stored)
        {
            return stored;
        }

        if (await Disclosure.RefuseAsync(db, auditId, ct) is { } withheld)
        {
            return withheld;
        }

        return await db.Set<NetworkAudit>().AnyAsync(a => a.Id == auditId, ct)
            ? Refusal.Conflict("This audit is not computed yet. Import its two files, or compute it again.")
            : Refusal.NotFound("audit");
    }
}
