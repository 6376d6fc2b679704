using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Says what the columns of a ledger mean. It is remembered: files that come later are read the same way.</summary>
internal sealed class MapLedger(AppDb appDb, Saving saving)
{
    private const int LongestMapping = 100_000;

    public async Task<Outcome<Done>> RunAsync(Guid ledgerId, Guid seen, LedgerMapping mapping, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var ledger = await db.Set<StoredLedger>().SingleOrDefaultAsync(l => l.Id == ledgerId, ct);
        if (ledger is null || actor.SeesAssignedOnly)
        {
            return Refusal.NotFound("ledger");
        }

        if (actor.Lacks(Permission.Edit, "change ledgers") is { } forbidden)
        {
            return forbidden;
        }

        if (ledger.Version != seen)
        {
            return Refusal.Stale("ledger");
        }

        var text = MappingText.Write(mapping);
        if (text.Length > LongestMapping)
        {
            return Refusal.Invalid("This mapping is too long: give fewer rates or shorter names.");
        }

        ledger.Map(text);
        return await saving.TrySaveAsync(db, "ledger", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
