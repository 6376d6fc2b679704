using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Deletes an audit with its people, ratings and result. The people stay in the directory.</summary>
internal sealed class DeleteAudit(AppDb appDb, Saving saving)
{
    /// <param name="auditId">The audit.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="actor">Who deletes it.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Outcome<Done>> RunAsync(Guid auditId, Guid seen, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var audit = await db.Set<NetworkAudit>().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        if (audit is null)
        {
            return Refusal.NotFound("audit");
        }

        if (actor.Lacks(Permission.Delete, "delete audits") is { } forbidden)
        {
            return forbidden;
        }

        if (audit.Version != seen)
        {
            return Refusal.Stale("audit");
        }

        foreach (var later in await db.Set<AuditSurvey>().Where(s => s.PreviousAuditId == auditId).ToListAsync(ct))
        {
            later.Named(audit.Name).ForgetPrevious();
        }

        db.Remove(audit);
        return await saving.TrySaveAsync(db, "audit", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
