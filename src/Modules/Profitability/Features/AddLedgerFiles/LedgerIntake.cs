using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>Keeps files for a ledger: all of them, or none.</summary>
internal sealed class LedgerIntake(LedgerStore store, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<KeptFile>>> TakeAsync(
        StoredLedger ledger, IReadOnlyList<GivenFile> files, Actor actor, CancellationToken ct)
    {
        var kept = new List<KeptFile>();
        foreach (var file in files)
        {
            var id = Guid.CreateVersion7();
            if (!(await store.SaveAsync(ledger.WorkspaceId, id, file.Name, file.Content, ct)).TryGet(out var stored, out var refusal))
            {
                Forget(kept);
                return refusal;
            }

            var kind = file.Kind ?? (await FileHead.ReadAsync(store.PathOf(ledger.WorkspaceId, id), ct)).GuessKind();
            kept.Add(KeptFile.Create(
                ledger, id, kind, file.Name, stored.Bytes, stored.Fingerprint, actor.Name, clock.GetUtcNow().UtcDateTime));
        }

        return kept;
    }

    /// <summary>Takes the files away again, after the database refused them.</summary>
    public void Forget(IEnumerable<KeptFile> files)
    {
        foreach (var file in files)
        {
            store.Delete(file.WorkspaceId, file.Id);
        }
    }
}
