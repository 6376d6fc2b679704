using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>One audit with its settings.</summary>
internal sealed record AuditDetails(AuditOverview Audit, AuditSettings Settings);

/// <summary>Shows an audit's name, days, state and settings.</summary>
internal sealed class ShowAudit(AppDb appDb)
{
    public async Task<Outcome<AuditDetails>> RunAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var audit = await db.Set<NetworkAudit>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        return audit is null
            ? Refusal.NotFound("audit")
            : new AuditDetails((await AuditOverview.OfAsync(db, [audit], ct))[0], audit.Settings);
    }
}
