using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Prints the report of a computed audit as PDF: one page for a sponsor, or all of it.</summary>
internal sealed class PrintReport(AppDb appDb, ShowPicture pictures, TimeProvider clock)
{
    public async Task<Outcome<byte[]>> RunAsync(Guid auditId, bool isFull, Actor actor, CancellationToken ct)
    {
        AuditOverview overview;
        StoredReport stored;
        await using (var db = await appDb.OpenAsync(actor, ct))
        {
            if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var found, out var refusal))
            {
                return refusal;
            }

            stored = found;
            var audit = await db.Set<NetworkAudit>().AsNoTracking().SingleAsync(a => a.Id == auditId, ct);
            overview = (await AuditOverview.OfAsync(db, [audit], ct))[0];
        }

        if (!(await pictures.RunAsync(auditId, PictureShape.Wide, actor, ct)).TryGet(out var picture, out var noPicture))
        {
            return noPicture;
        }

        return ReportPdf.Of(
            stored.Report,
            new(overview.Name, Words.Days(overview), $"{actor.WorkspaceName} · {overview.Name}", picture.Markup, clock.GetUtcNow().UtcDateTime),
            isFull);
    }
}
