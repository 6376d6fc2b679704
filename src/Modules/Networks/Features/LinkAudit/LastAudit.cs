using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>On the page of a relationship: what its last audit says, or that one is under way.</summary>
internal sealed class LastAudit : IRelationshipPart
{
    public int Order => 20;

    public async Task<RelationshipNote?> FindAsync(AppDbContext db, Actor actor, Guid relationshipId, CancellationToken ct)
    {
        var audit = await (
            from subject in db.Set<AuditSubject>()
            where subject.RelationshipId == relationshipId
            join held in db.Set<NetworkAudit>() on subject.AuditId equals held.Id
            orderby held.HeldOn descending, held.Id descending
            select held).AsNoTracking().FirstOrDefaultAsync(ct);
        if (audit is null)
        {
            return null;
        }

        var overview = (await AuditOverview.OfAsync(db, [audit], ct))[0];
        return new("Network audit", overview.Says, $"Open {audit.Name}", AuditPaths.Audit(audit.Id)) { Aside = Words.Day(audit.HeldOn) };
    }
}
