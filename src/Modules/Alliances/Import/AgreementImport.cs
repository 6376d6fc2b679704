using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Imports.Records;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Import;

/// <summary>What a row says about an agreement.</summary>
internal sealed class AgreementRow : AllianceFileRow<AgreementDetails>, ITakesOver<AgreementRow>
{
    /// <summary>The title of the agreement above.</summary>
    [PlainText(Lengths.Name)]
    public string? Under { get; set; }

    /// <summary>That agreement, where it is stored already; else it stands above in the same file.</summary>
    public Guid? ParentId { get; set; }

    public string? Key => AllianceId is { } alliance && Cleaned.OrNull(Details.Title) is { } title ? KeyOf(alliance, title) : null;

    public static string KeyOf(Guid alliance, string title) => alliance + FoldedText.Of(title);

    public void TakeOver(AgreementRow from)
    {
        (AllianceId, Under) = (from.AllianceId, from.Under);
        Details.ParentId = from.ParentId ?? Details.ParentId;
    }
}

/// <summary>Agreements from files. One that stands under another names it by its title; the upper one is stored already or stands above in the file.</summary>
internal sealed class AgreementImport(IDirectory directory) : RecordImport<Agreement, AgreementRow>
{
    private const string UnderTitle = "Under";

    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal)
    {
        ["yes"] = true, ["no"] = false, ["true"] = true, ["false"] = false, ["1"] = true, ["0"] = false, ["x"] = true, ["auto"] = true,
    };

    public override string Key => "agreements";

    public override string Title => "Agreements";

    public override string Path => AlliancePaths.List;

    public override int Order => 52;

    protected override IReadOnlyList<ImportField<AgreementRow>> DeclareFields() =>
    [
        .. SharedFields.OfAlliance<AgreementRow>(),
        new("title", "Title", CellReading.Text<AgreementRow>((r, v) => r.Details.Title = v)) { IsRequired = true, Synonyms = ["agreement", "contract", "contract name", "name"] },
        new("kind", "Kind", CellReading.Choice<AgreementRow, AgreementKind>(SharedFields.Words<AgreementKind>(), (r, v) => r.Details.Kind = v ?? default))
        {
            Hint = "Global, national, framework or subcontract.", Synonyms = ["type", "contract type"],
        },
        new("under", UnderTitle, CellReading.Text<AgreementRow>((r, v) => r.Under = v))
        {
            Hint = "The title of the agreement above it.", Synonyms = ["parent", "parent agreement", "parent contract", "framework"],
        },
        new("signed", "Signed", CellReading.Date<AgreementRow>((r, v) => r.Details.SignedOn = v)) { Synonyms = ["signed on", "signature date"] },
        new("starts", "Starts", CellReading.Date<AgreementRow>((r, v) => r.Details.StartsOn = v)) { IsRequired = true, Synonyms = ["start date", "effective date", "from"] },
        new("ends", "Ends", CellReading.Date<AgreementRow>((r, v) => r.Details.EndsOn = v)) { IsRequired = true, Synonyms = ["end date", "expiry date", "until"] },
        new("renews", "Renews itself", CellReading.Choice<AgreementRow, bool>(YesNo, (r, v) => r.Details.Renews = v ?? false))
        {
            Hint = "Yes or no.", Synonyms = ["auto renew", "automatic renewal", "renewal"],
        },
        new("notice", "Days of notice", CellReading.Number<AgreementRow>((r, v) => r.Details.NoticeDays = v is { } days ? (int)Math.Clamp(days, -1, int.MaxValue) : null))
        {
            Synonyms = ["notice days", "notice period"],
        },
        new("notes", "Notes", CellReading.Text<AgreementRow>((r, v) => r.Details.Notes = v)) { Synonyms = ["description", "remarks"] },
    ];

    protected override IReadOnlyList<RecordKey<Agreement, AgreementRow>> DeclareKeys() =>
    [
        new("title", "title", r => r.Key, a => AgreementRow.KeyOf(a.AllianceId, a.Title), FindByAlliance, "title") { IsUnique = true },
    ];

    protected override async Task PrepareAsync(AppDbContext db, IReadOnlyList<IncomingRow<AgreementRow>> rows, CancellationToken ct)
    {
        await AllianceLookup.RunAsync(db, directory, rows, ct);
        var alliances = rows.Select(r => r.Row.AllianceId).OfType<Guid>().Distinct().ToList();
        var stored = (await db.Set<Agreement>().AsNoTracking().Where(a => alliances.Contains(a.AllianceId)).ToListAsync(ct))
            .ToLookup(a => AgreementRow.KeyOf(a.AllianceId, a.Title), a => a.Id, StringComparer.Ordinal);
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Row.AllianceId is not null))
        {
            FindParent(row, stored, above);
            if (row.Row.Key is { } key)
            {
                above.Add(key);
            }
        }
    }

    protected override AgreementRow RowOf(Agreement record) => new() { Details = record.ToDetails(), AllianceId = record.AllianceId };

    protected override RowProblem? FindBreach(AgreementRow row, Agreement? record) =>
        Cleaned.OrNull(row.Under) is not null && record is not null && row.Details.ParentId != record.ParentId
            ? new(UnderTitle, "The agreement is stored already and stands elsewhere in the tree. Move it on its own page.") : null;

    protected override Agreement Create(Guid workspaceId, AgreementRow row, DateTime nowUtc)
    {
        row.Details.ParentId = row.ParentId;
        return Agreement.Create(workspaceId, row.AllianceId!.Value, row.Details);
    }

    protected override void Change(Agreement record, AgreementRow row, DateTime nowUtc) => record.Change(row.Details);

    /// <summary>Puts under each other what came in one file.</summary>
    protected override Task AddedAsync(AppDbContext db, IReadOnlyList<(Agreement Record, AgreementRow Row)> added, CancellationToken ct)
    {
        var byTitle = added.ToDictionary(a => a.Row.Key!, a => a.Record.Id, StringComparer.Ordinal);
        foreach (var (agreement, row) in added.Where(a => a.Record.ParentId is null && Cleaned.OrNull(a.Row.Under) is not null))
        {
            if (byTitle.TryGetValue(AgreementRow.KeyOf(agreement.AllianceId, row.Under!), out var parent))
            {
                db.Attach(agreement);
                agreement.Change(agreement.ToDetails() with { ParentId = parent });
            }
        }

        return Task.CompletedTask;
    }

    protected override string FieldOf(string property) => property switch
    {
        nameof(AgreementDetails.StartsOn) => "Starts",
        nameof(AgreementDetails.EndsOn) => "Ends",
        nameof(AgreementDetails.SignedOn) => "Signed",
        nameof(AgreementDetails.NoticeDays) => "Days of notice",
        nameof(AgreementRow.Firm) => SharedFields.Firm,
        _ => property,
    };

    private static void FindParent(IncomingRow<AgreementRow> row, ILookup<string, Guid> stored, HashSet<string> above)
    {
        if (Cleaned.OrNull(row.Row.Under) is not { } under)
        {
            return;
        }

        var key = AgreementRow.KeyOf(row.Row.AllianceId!.Value, under);
        var found = stored[key].Take(2).ToList();
        row.Row.ParentId = found.Count == 1 ? found[0] : null;
        if (key == row.Row.Key)
        {
            row.Add(UnderTitle, "An agreement cannot stand under itself.");
        }
        else if (found.Count > 1)
        {
            row.Add(UnderTitle, $"Several agreements of this alliance are called '{under}'. Give one another title first.");
        }
        else if (found.Count == 0 && !above.Contains(key))
        {
            row.Add(UnderTitle, $"There is no agreement '{under}' in this alliance, and none above this row. Put the upper agreement first.");
        }
    }

    private static IQueryable<Agreement> FindByAlliance(IQueryable<Agreement> all, IReadOnlyList<string> keys)
    {
        var alliances = SharedFields.IdsOf(keys);
        return all.Where(a => alliances.Contains(a.AllianceId));
    }
}
