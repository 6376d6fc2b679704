using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>The other computed audits of the same firms, the latest first.</summary>
internal sealed class ShowOtherAudits(AppDb appDb)
{
    public async Task<IReadOnlyList<OtherAudit>> RunAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await PreviousAudit.ListAsync(db, auditId, ct);
    }
}
