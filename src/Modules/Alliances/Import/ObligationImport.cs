using Entente.Methods.Obligations;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Imports.Records;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Import;

/// <summary>What a row says about an obligation.</summary>
internal sealed class ObligationRow : AllianceFileRow<ObligationDetails>, ITakesOver<ObligationRow>
{
    /// <summary>The title of the agreement under which it is owed.</summary>
    [PlainText(Lengths.Name)]
    public string? Agreement { get; set; }

    public Agreement? Under { get; set; }

    /// <summary>The target that is stored already, where the obligation is.</summary>
    public decimal? StoredTarget { get; set; }

    public string? Key => Under is { } agreement && Cleaned.OrNull(Details.Title) is { } title ? KeyOf(agreement.Id, title) : null;

    public static string KeyOf(Guid agreement, string title) => agreement + FoldedText.Of(title);

    public void TakeOver(ObligationRow from)
    {
        (Under, StoredTarget) = (from.Under, from.StoredTarget);
        Details.Target = from.Details.Target ?? from.StoredTarget;
    }
}

/// <summary>Obligations from files, each under an agreement. The target holds from the start of the agreement; a later one is an amendment.</summary>
internal sealed class ObligationImport(IDirectory directory) : RecordImport<Obligation, ObligationRow>
{
    public override string Key => "obligations";

    public override string Title => "Obligations";

    public override string Path => AlliancePaths.List;

    public override int Order => 54;

    protected override IReadOnlyList<ImportField<ObligationRow>> DeclareFields() =>
    [
        .. SharedFields.OfAlliance<ObligationRow>(),
        new("agreement", "Agreement", CellReading.Text<ObligationRow>((r, v) => r.Agreement = v))
        {
            IsRequired = true, Hint = "By its title.", Synonyms = ["contract", "agreement title", "contract name"],
        },
        new("title", "Title", CellReading.Text<ObligationRow>((r, v) => r.Details.Title = v)) { IsRequired = true, Synonyms = ["obligation", "name", "what"] },
        new("owed-by", "Owed by", CellReading.Choice<ObligationRow, Side>(SharedFields.Sides, (r, v) => r.Details.OwedBy = v ?? default))
        {
            Hint = "Ours, theirs or both.", Synonyms = ["side", "who", "obliged"],
        },
        new("kind", "Meant as", CellReading.Choice<ObligationRow, TargetKind>(SharedFields.Words<TargetKind>(), (r, v) => r.Details.Kind = v ?? default))
        {
            Hint = "Total, floor or ceiling.", Synonyms = ["kind", "target kind", "type"],
        },
        new("target", "Target", CellReading.Number<ObligationRow>((r, v) => r.Details.Target = v)) { IsRequired = true, Hint = "Of a whole term.", Synonyms = ["goal", "amount"] },
        new("unit", "Unit", CellReading.Text<ObligationRow>((r, v) => r.Details.Unit = v)) { IsRequired = true, Hint = "What is counted, such as people." },
        new("clause", "Clause", CellReading.Text<ObligationRow>((r, v) => r.Details.Clause = v)) { Synonyms = ["section", "paragraph"] },
    ];

    protected override IReadOnlyList<RecordKey<Obligation, ObligationRow>> DeclareKeys() =>
    [
        new("title", "agreement and title", r => r.Key, o => ObligationRow.KeyOf(o.AgreementId, o.Title), FindByAgreement, "title") { IsUnique = true },
    ];

    protected override async Task PrepareAsync(AppDbContext db, IReadOnlyList<IncomingRow<ObligationRow>> rows, CancellationToken ct)
    {
        await AllianceLookup.RunAsync(db, directory, rows, ct);
        var alliances = rows.Select(r => r.Row.AllianceId).OfType<Guid>().Distinct().ToList();
        var agreements = await db.Set<Agreement>().AsNoTracking().Where(a => alliances.Contains(a.AllianceId)).ToListAsync(ct);
        var byTitle = agreements.ToLookup(a => AgreementRow.KeyOf(a.AllianceId, a.Title), StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Row.AllianceId is not null))
        {
            var found = byTitle[AgreementRow.KeyOf(row.Row.AllianceId!.Value, row.Row.Agreement ?? "")].Take(2).ToList();
            row.Row.Under = found.Count == 1 ? found[0] : null;
            if (found.Count != 1)
            {
                row.Add("Agreement", found.Count == 0
                    ? $"There is no agreement '{row.Row.Agreement}' in this alliance. Import the agreements first, or correct the title."
                    : $"Several agreements of this alliance are called '{row.Row.Agreement}'. Give one another title first.");
            }
        }

        await ReadTargetsAsync(db, rows, ct);
    }

    protected override ObligationRow RowOf(Obligation record) => new()
    {
        Details = new() { Clause = record.Clause, Title = record.Title, OwedBy = record.OwedBy, Kind = record.Kind, Unit = record.Unit },
    };

    protected override RowProblem? FindBreach(ObligationRow row, Obligation? record) =>
        row.StoredTarget is { } stored && record is not null && row.Details.Target != stored
            ? new("Target", "The obligation has another target already. A new one holds from a day on: record it as an amendment on the obligation’s page.")
            : null;

    protected override Obligation Create(Guid workspaceId, ObligationRow row, DateTime nowUtc) => Obligation.Create(workspaceId, row.Under!.Id, row.Details);

    protected override void Change(Obligation record, ObligationRow row, DateTime nowUtc) => record.Change(row.Details);

    protected override Task AddedAsync(AppDbContext db, IReadOnlyList<(Obligation Record, ObligationRow Row)> added, CancellationToken ct)
    {
        db.AddRange(added.Select(a => ObligationTarget.Create(a.Record.WorkspaceId, a.Record.Id, a.Row.Under!.StartsOn, a.Row.Details.Target!.Value)));
        return Task.CompletedTask;
    }

    /// <summary>The first target came with the obligation and goes with it.</summary>
    protected override bool Owns(Type dependent) => dependent == typeof(ObligationTarget) || base.Owns(dependent);

    protected override string FieldOf(string property) => property switch
    {
        nameof(ObligationDetails.OwedBy) => "Owed by",
        nameof(ObligationDetails.Kind) => "Meant as",
        nameof(ObligationRow.Firm) => SharedFields.Firm,
        _ => property,
    };

    private static async Task ReadTargetsAsync(AppDbContext db, IReadOnlyList<IncomingRow<ObligationRow>> rows, CancellationToken ct)
    {
        var agreements = rows.Select(r => r.Row.Under?.Id).OfType<Guid>().Distinct().ToList();
        var obligations = await db.Set<Obligation>().AsNoTracking().Where(o => agreements.Contains(o.AgreementId)).ToListAsync(ct);
        var ids = obligations.ConvertAll(o => o.Id);
        var targets = (await db.Set<ObligationTarget>().AsNoTracking().Where(t => ids.Contains(t.ObligationId)).ToListAsync(ct)).ToLookup(t => t.ObligationId);
        var byTitle = obligations.ToLookup(o => ObligationRow.KeyOf(o.AgreementId, o.Title), StringComparer.Ordinal);
        foreach (var row in rows.Select(r => r.Row).Where(r => r.Key is not null))
        {
            row.StoredTarget = byTitle[row.Key!].FirstOrDefault() is { } stored ? targets[stored.Id].MaxBy(t => t.EffectiveFrom)?.Target : null;
        }
    }

    private static IQueryable<Obligation> FindByAgreement(IQueryable<Obligation> all, IReadOnlyList<string> keys)
    {
        var agreements = SharedFields.IdsOf(keys);
        return all.Where(o => agreements.Contains(o.AgreementId));
    }
}
