using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Files;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Profitability.Features;

/// <summary>Adds files to a ledger. A file that is in it already, byte for byte, is refused: its rows would count twice.</summary>
internal sealed class AddLedgerFiles(AppDb appDb, LedgerIntake intake, Saving saving)
{
    private const int MostFiles = 1_000;

    public async Task<Outcome<IReadOnlyList<FileOverview>>> RunAsync(
        Guid ledgerId, IReadOnlyList<GivenFile> files, Actor actor, CancellationToken ct)
    {
        if (!(await FindAsync(ledgerId, files, actor, ct)).TryGet(out var ledger, out var refusal))
        {
            return refusal;
        }

        // No connection is held while the files come in.
        if (!(await intake.TakeAsync(ledger, files, actor, ct)).TryGet(out var kept, out var notKept))
        {
            return notKept;
        }

        if (await StoreAsync(ledgerId, kept, actor, ct) is { } notStored)
        {
            intake.Forget(kept);
            return notStored;
        }

        return kept.Select(FileOverview.Of).ToList();
    }

    private async Task<Outcome<StoredLedger>> FindAsync(
        Guid ledgerId, IReadOnlyList<GivenFile> files, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var ledger = await db.Set<StoredLedger>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == ledgerId, ct);
        if (ledger is null || actor.SeesAssignedOnly)
        {
            return Refusal.NotFound("ledger");
        }

        if (actor.Lacks(Permission.Edit, "add files to ledgers") is { } forbidden)
        {
            return forbidden;
        }

        if (ledger.Source != SourceKind.Files)
        {
            return Refusal.Conflict("This ledger reads a database. Files belong into a ledger of their own.");
        }

        var there = await db.Set<KeptFile>().CountAsync(f => f.LedgerId == ledgerId, ct);
        return files.Count == 0 ? Refusal.Invalid(new FieldError("Files", "Choose at least one file."))
            : there + files.Count > MostFiles ? Refusal.Invalid(new FieldError("Files", $"A ledger has at most {MostFiles} files."))
            : ledger;
    }

    private async Task<Refusal?> StoreAsync(Guid ledgerId, IReadOnlyList<KeptFile> kept, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var prints = kept.Select(f => f.Fingerprint).ToList();
        var there = await db.Set<KeptFile>().Where(f => f.LedgerId == ledgerId && prints.Contains(f.Fingerprint)).ToListAsync(ct);
        if (there.FirstOrDefault() is { } same)
        {
            var name = kept.First(f => f.Fingerprint == same.Fingerprint).Name;
            return Refusal.Conflict($"{name} is in this ledger already, byte for byte, as {same.Name}. Its rows would count twice.");
        }

        if (kept.GroupBy(f => f.Fingerprint).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return Refusal.Conflict($"{twice.First().Name} and {twice.Last().Name} are the same file. Its rows would count twice.");
        }

        db.AddRange(kept);
        return await saving.TrySaveAsync(db, "file", referenced: "The ledger has been deleted meanwhile.", ct: ct);
    }
}
