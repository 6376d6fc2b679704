using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>Everything that an audit came to.</summary>
internal sealed class ShowReport(AppDb appDb)
{
    public async Task<Outcome<StoredReport>> RunAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await StoredReport.GetAsync(db, auditId, ct);
    }
}
