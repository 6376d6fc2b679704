using Entente.Modules.Networks.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Words and reminders of a survey; one that is older than they are gets them here.</summary>
internal static class SurveyAskings
{
    public static async Task<SurveyAsking> FindOrAddAsync(AppDbContext db, Guid auditId, CancellationToken ct)
    {
        var asking = await db.Set<SurveyAsking>().SingleOrDefaultAsync(s => s.AuditId == auditId, ct);
        if (asking is null)
        {
            asking = SurveyAsking.Of(db.WorkspaceId, auditId);
            db.Add(asking);
        }

        return asking;
    }
}
