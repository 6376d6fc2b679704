using System.ComponentModel.DataAnnotations;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Features;

/// <summary>What a new ledger is called.</summary>
internal sealed record AddLedgerInput
{
    [Required(ErrorMessage = "Give the ledger a name, such as “Orders 2025”.")]
    [PlainText(StoredLedger.LongestName)]
    public string Name { get; set; } = "";
}

/// <summary>Adds a ledger, with files or without. What the files hold is found in their headers.</summary>
internal sealed class AddLedger(AppDb appDb, LedgerIntake intake, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<LedgerOverview>> RunAsync(
        AddLedgerInput input, IReadOnlyList<GivenFile> files, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add ledgers") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var ledger = StoredLedger.Create(actor.WorkspaceId, input.Name, SourceKind.Files, actor.Name, clock.GetUtcNow().UtcDateTime);
        if (!(await intake.TakeAsync(ledger, files, actor, ct)).TryGet(out var kept, out var notKept))
        {
            return notKept;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        db.Add(ledger);
        db.AddRange(kept);
        if (await saving.TrySaveAsync(db, "ledger", ct: ct) is { } refusal)
        {
            intake.Forget(kept);
            return refusal;
        }

        return new LedgerOverview(
            ledger.Id, ledger.Name, ledger.Source, kept.Count, kept.Sum(f => f.Bytes), 0, ledger.CreatedUtc, ledger.CreatedBy, ledger.Version);
    }
}
