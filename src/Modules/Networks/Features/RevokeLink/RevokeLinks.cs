using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Withdraws every link of one participant, such as somebody who left: it ends at once. What was answered stays.</summary>
internal sealed class RevokeLinks(AppDb appDb, Saving saving, TimeProvider clock)
{
    /// <summary>How many links ended.</summary>
    public async Task<Outcome<int>> RunAsync(Guid auditId, string key, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!await db.Set<SurveyRespondent>().AnyAsync(r => r.AuditId == auditId && r.Key == key, ct))
        {
            return Refusal.NotFound("participant of a survey");
        }

        if (actor.Lacks(Permission.RunAnalyses, "withdraw links") is { } forbidden)
        {
            return forbidden;
        }

        var links = await db.Set<SurveyLink>().Where(l => l.AuditId == auditId && l.Key == key && l.RevokedUtc == null).ToListAsync(ct);
        links.ForEach(link => link.Revoke(clock.GetUtcNow().UtcDateTime));
        return await saving.TrySaveAsync(db, "survey", ct: ct) is { } refusal ? refusal : links.Count;
    }
}
