using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Features;

/// <summary>Everything that a run came to.</summary>
internal sealed class ShowRun(AppDb appDb)
{
    public async Task<Outcome<LoadedRun>> RunAsync(Guid runId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await LoadedRun.GetAsync(db, runId, ct);
    }
}
