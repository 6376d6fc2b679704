using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Audit;

/// <summary>One line of the audit trail.</summary>
public sealed class ShowAuditEntry(AppDb appDb)
{
    public async Task<Outcome<AuditEntryView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.ViewAuditTrail, "read the audit trail") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var entry = await db.AuditEntries.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct);
        return entry is null ? Refusal.NotFound("change") : ListAuditEntries.View(entry);
    }
}
