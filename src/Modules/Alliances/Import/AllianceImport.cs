using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Imports.Records;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Import;

/// <summary>What a row says about an alliance.</summary>
internal sealed class AllianceRow : FileRow<AllianceDetails>, ITakesOver<AllianceRow>
{
    [PlainText(Lengths.Name)]
    public string? Firm { get; set; }

    [PlainText(Lengths.Name)]
    public string? Manager { get; set; }

    public Guid? OrganisationId { get; set; }

    public Guid? RelationshipId { get; set; }

    public Guid? ManagerId { get; set; }

    public string? Key => OrganisationId is { } firm && Cleaned.OrNull(Details.Name) is { } name ? firm + AllianceLookup.KeyOf(name) : null;

    public void TakeOver(AllianceRow from) => Details.ManagerId = from.ManagerId ?? Details.ManagerId;
}

/// <summary>Alliances from files: the register that many firms keep in a workbook.</summary>
internal sealed class AllianceImport(IRelationships relationships) : RecordImport<Alliance, AllianceRow>
{
    public override string Key => "alliances";

    public override string Title => "Alliances";

    public override string Path => AlliancePaths.List;

    public override int Order => 50;

    protected override IReadOnlyList<ImportField<AllianceRow>> DeclareFields() =>
    [
        new("name", "Name", CellReading.Text<AllianceRow>((r, v) => r.Details.Name = v)) { IsRequired = true, Synonyms = ["alliance", "alliance name", "partnership"] },
        new("with", SharedFields.Firm, CellReading.Text<AllianceRow>((r, v) => r.Firm = v))
        {
            IsRequired = true, Hint = "The other firm, by its name. There must be a relationship with it.",
            Synonyms = ["partner", "organisation", "organization", "firm", "company", "account name"],
        },
        new("phase", "Phase", CellReading.Choice<AllianceRow, AlliancePhase>(SharedFields.Words<AlliancePhase>(), (r, v) => r.Details.Phase = v ?? default))
        {
            Hint = "Candidate, forming, running, ending or ended.", Synonyms = ["status", "stage"],
        },
        new("started", "Started", CellReading.Date<AllianceRow>((r, v) => r.Details.StartedOn = v)) { Synonyms = ["start date", "started on", "since", "begin"] },
        new("ended", "Ended", CellReading.Date<AllianceRow>((r, v) => r.Details.EndedOn = v)) { Synonyms = ["end date", "ended on"] },
        new("manager", "Manager", CellReading.Text<AllianceRow>((r, v) => r.Manager = v))
        {
            Hint = "A member of the workspace, by e-mail address or name.", Synonyms = ["alliance manager", "owner", "assigned to", "owner email"],
        },
        new("reports-to", "Reports to", CellReading.Text<AllianceRow>((r, v) => r.Details.ReportsTo = v)) { Hint = "To whom the manager reports.", Synonyms = ["manager reports to"] },
        new("purpose", "Purpose", CellReading.Text<AllianceRow>((r, v) => r.Details.Purpose = v)) { Synonyms = ["description", "notes", "objective"] },
        Return("planned-1", "Planned return, year 1", (d, v) => d.PlannedReturn1 = v), Return("planned-2", "Planned return, year 2", (d, v) => d.PlannedReturn2 = v),
        Return("planned-3", "Planned return, year 3", (d, v) => d.PlannedReturn3 = v), Return("actual-1", "Actual return, year 1", (d, v) => d.ActualReturn1 = v),
        Return("actual-2", "Actual return, year 2", (d, v) => d.ActualReturn2 = v), Return("actual-3", "Actual return, year 3", (d, v) => d.ActualReturn3 = v),
    ];

    protected override IReadOnlyList<RecordKey<Alliance, AllianceRow>> DeclareKeys() =>
    [
        new("name", "name and firm", r => r.Key, a => a.OrganisationId + a.SortKey, FindByName, "name") { IsUnique = true },
    ];

    protected override async Task PrepareAsync(AppDbContext db, IReadOnlyList<IncomingRow<AllianceRow>> rows, CancellationToken ct)
    {
        var firms = await relationships.FindByFirmAsync(db, [.. rows.Select(r => r.Row.Firm).OfType<string>()], ct);
        var members = await MemberLookup.ReadAsync(db, rows.Any(r => r.Row.Manager is not null), ct);
        foreach (var row in rows)
        {
            row.Row.ManagerId = members.Find(row, "Manager", row.Row.Manager);
            row.Row.Details.ManagerId = row.Row.ManagerId;
            var found = firms[FoldedText.Of(row.Row.Firm)].Take(2).ToList();
            if (found.Count == 1)
            {
                (row.Row.RelationshipId, row.Row.OrganisationId) = (found[0].Id, found[0].OrganisationId);
            }
            else
            {
                row.Add(SharedFields.Firm, found.Count == 0
                    ? $"There is no relationship with '{row.Row.Firm}'. Import the organisations and the relationships first, or correct the name."
                    : $"Several firms are called '{row.Row.Firm}'. Merge them, or give one another name.");
            }
        }
    }

    protected override AllianceRow RowOf(Alliance record) =>
        new() { Details = record.ToDetails(), OrganisationId = record.OrganisationId, RelationshipId = record.RelationshipId };

    protected override Alliance Create(Guid workspaceId, AllianceRow row, DateTime nowUtc) =>
        Alliance.Create(workspaceId, row.RelationshipId!.Value, row.OrganisationId!.Value, row.Details, nowUtc);

    protected override void Change(Alliance record, AllianceRow row, DateTime nowUtc) => record.Change(row.Details, nowUtc);

    protected override string FieldOf(string property) => property switch
    {
        nameof(AllianceDetails.StartedOn) => "Started",
        nameof(AllianceDetails.EndedOn) => "Ended",
        nameof(AllianceRow.Firm) => SharedFields.Firm,
        _ => property,
    };

    private static ImportField<AllianceRow> Return(string key, string title, Action<AllianceDetails, decimal?> set) =>
        new(key, title, CellReading.Number<AllianceRow>((r, v) => set(r.Details, v))) { Hint = "Contribution over what was put in, such as 0.80." };

    private static IQueryable<Alliance> FindByName(IQueryable<Alliance> all, IReadOnlyList<string> keys)
    {
        var names = keys.Select(key => key[SharedFields.IdLength..]).Distinct().ToList();
        return all.Where(a => names.Contains(a.SortKey));
    }
}
