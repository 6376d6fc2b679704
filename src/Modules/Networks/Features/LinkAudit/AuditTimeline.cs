using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Audits on the timeline of the relationship that they are about, on the day that they stand for.</summary>
internal sealed class AuditTimeline : ITimelineSource
{
    private const string Kind = "audit";

    public IReadOnlyList<TimelineKind> Kinds => [new(Kind, "Network audits")];

    public async Task<IReadOnlyList<TimelineItem>> ListAsync(AppDbContext db, Actor actor, TimelineRequest request, CancellationToken ct)
    {
        if (request.Subject.RelationshipId is not { } relationshipId)
        {
            return [];
        }

        var audits = await (
            from subject in db.Set<AuditSubject>()
            where subject.RelationshipId == relationshipId
            join audit in db.Set<NetworkAudit>() on subject.AuditId equals audit.Id
            select audit).AsNoTracking().ToListAsync(ct);
        var page = audits.Select(audit => (Audit: audit, AtUtc: audit.HeldOn.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)))
            .Where(x => request.Before is not { } place || x.AtUtc < place.AtUtc || (x.AtUtc == place.AtUtc && x.Audit.Id.CompareTo(place.Id) < 0))
            .OrderByDescending(x => x.AtUtc).ThenByDescending(x => x.Audit.Id).Take(request.Count).ToList();
        var overviews = await AuditOverview.OfAsync(db, [.. page.Select(x => x.Audit)], ct);
        return [.. page.Zip(overviews, (x, overview) => new TimelineItem(x.Audit.Id, Kind, x.AtUtc, $"Network audit: {x.Audit.Name}")
        {
            Text = overview.Says,
            Path = AuditPaths.Audit(x.Audit.Id),
        })];
    }
}
