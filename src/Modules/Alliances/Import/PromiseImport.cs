using System.Globalization;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Imports.Records;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Import;

/// <summary>What a row says about a promise and what became of it.</summary>
internal sealed class PromiseRow : AllianceFileRow<PromiseDetails>, ITakesOver<PromiseRow>
{
    [PlainText(Lengths.Name)]
    public string? By { get; set; }

    [PlainText(Lengths.Name)]
    public string? To { get; set; }

    public PromiseState State { get; set; }

    public DateOnly? SettledOn { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Reason { get; set; }

    public string? Key => AllianceId is { } alliance && Details.MadeOn is { } made && Cleaned.OrNull(Details.Text) is { } text
        ? KeyOf(alliance, Details.Side, made, text) : null;

    public static string KeyOf(Guid alliance, Side side, DateOnly made, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{alliance}{side}{made:yyyyMMdd}{FoldedText.Of(text)}");

    /// <summary>Kept, broken or released: what a person says; late follows from the days.</summary>
    public PromiseState Said => State == PromiseState.Late ? PromiseState.Kept : State;

    public void TakeOver(PromiseRow from)
    {
        AllianceId = from.AllianceId;
        Details.ByPersonId = from.Details.ByPersonId ?? Details.ByPersonId;
        Details.ToPersonId = from.Details.ToPersonId ?? Details.ToPersonId;
    }
}

/// <summary>Promises from files, with what became of them. A promise that is settled here stays as it was settled.</summary>
internal sealed class PromiseImport(IDirectory directory) : RecordImport<Promise, PromiseRow>
{
    public override string Key => "promises";

    public override string Title => "Promises";

    public override string Path => AlliancePaths.List;

    public override int Order => 56;

    protected override IReadOnlyList<ImportField<PromiseRow>> DeclareFields() =>
    [
        .. SharedFields.OfAlliance<PromiseRow>(),
        new("side", "Side", CellReading.Choice<PromiseRow, Side>(SharedFields.Sides, (r, v) => r.Details.Side = v ?? Side.Both))
        {
            IsRequired = true, Hint = "Who promised: ours or theirs.", Synonyms = ["promised by side", "who", "owed by"],
        },
        new("text", "Promise", CellReading.Text<PromiseRow>((r, v) => r.Details.Text = v)) { IsRequired = true, Synonyms = ["commitment", "text", "action", "action item", "what"] },
        new("by", "By", CellReading.Text<PromiseRow>((r, v) => r.By = v)) { Hint = "Who promised, by name or external id.", Synonyms = ["promised by", "owner", "responsible"] },
        new("to", "To", CellReading.Text<PromiseRow>((r, v) => r.To = v)) { Hint = "To whom, by name or external id.", Synonyms = ["promised to"] },
        new("made", "Made", CellReading.Date<PromiseRow>((r, v) => r.Details.MadeOn = v)) { IsRequired = true, Synonyms = ["made on", "date", "promised on", "meeting date"] },
        new("due", "Due", CellReading.Date<PromiseRow>((r, v) => r.Details.DueOn = v)) { Synonyms = ["due date", "due on", "deadline"] },
        new("occasion", "Occasion", CellReading.Text<PromiseRow>((r, v) => r.Details.Occasion = v)) { Hint = "Where it was made.", Synonyms = ["meeting", "source"] },
        new("state", "State", CellReading.Choice<PromiseRow, PromiseState>(SharedFields.Words<PromiseState>(), (r, v) => r.State = v ?? default))
        {
            Hint = "Open, kept, late, broken or released.", Synonyms = ["status", "outcome"],
        },
        new("settled", "Settled", CellReading.Date<PromiseRow>((r, v) => r.SettledOn = v)) { Synonyms = ["settled on", "done on", "completed", "completed on"] },
        new("reason", "Reason", CellReading.Text<PromiseRow>((r, v) => r.Reason = v)) { Synonyms = ["comment", "remarks"] },
    ];

    protected override IReadOnlyList<RecordKey<Promise, PromiseRow>> DeclareKeys() =>
    [
        new("text", "side, day and words", r => r.Key, p => PromiseRow.KeyOf(p.AllianceId, p.Side, p.MadeOn, p.Text), FindByAlliance, "text") { IsUnique = true },
    ];

    protected override async Task PrepareAsync(AppDbContext db, IReadOnlyList<IncomingRow<PromiseRow>> rows, CancellationToken ct)
    {
        await AllianceLookup.RunAsync(db, directory, rows, ct);
        var people = await PeopleLookup.ReadAsync(db, directory, rows.Select(r => r.Row.OrganisationId).OfType<Guid>(), ct);
        foreach (var row in rows.Where(r => r.Row.OrganisationId is not null))
        {
            var (by, to, firm) = (row.Row.By, row.Row.To, row.Row.OrganisationId);
            var isOurs = row.Row.Details.Side == Side.Ours;
            row.Row.Details.ByPersonId = isOurs ? people.FindOurs(row, "By", by) : people.FindTheirs(row, "By", by, firm);
            row.Row.Details.ToPersonId = isOurs ? people.FindTheirs(row, "To", to, firm) : people.FindOurs(row, "To", to);
        }
    }

    protected override PromiseRow RowOf(Promise record) => new()
    {
        AllianceId = record.AllianceId, State = record.State, SettledOn = record.SettledOn, Reason = record.Reason,
        Details = new()
        {
            Side = record.Side, Text = record.Text, ByPersonId = record.ByPersonId, ToPersonId = record.ToPersonId, MadeOn = record.MadeOn,
            DueOn = record.DueOn, Occasion = record.Occasion,
        },
    };

    protected override RowProblem? FindBreach(PromiseRow row, Promise? record)
    {
        if (row.State != PromiseState.Open && row.SettledOn is null)
        {
            return new("Settled", "Say on which day it was kept, broken or released.");
        }

        if (row.State == PromiseState.Open && row.SettledOn is not null)
        {
            return new("State", "It was settled, so it is no longer open: say whether it was kept, broken or released.");
        }

        return record is null ? null : FindBreachOfStored(row, record);
    }

    protected override Promise Create(Guid workspaceId, PromiseRow row, DateTime nowUtc)
    {
        var promise = Promise.Create(workspaceId, row.AllianceId!.Value, row.Details);
        if (row.State != PromiseState.Open)
        {
            promise.Settle(row.Said, row.SettledOn!.Value, row.Reason);
        }

        return promise;
    }

    protected override void Change(Promise record, PromiseRow row, DateTime nowUtc)
    {
        if (record.IsOpen && row.Details.DueOn is { } due && due != record.DueOn)
        {
            record.Move(due, row.Reason);
        }

        if (record.IsOpen && row.State != PromiseState.Open)
        {
            record.Settle(row.Said, row.SettledOn!.Value, row.Reason);
        }
    }

    protected override string FieldOf(string property) => property switch
    {
        nameof(PromiseDetails.Text) => "Promise",
        nameof(PromiseDetails.MadeOn) => "Made",
        nameof(PromiseDetails.DueOn) => "Due",
        nameof(PromiseRow.SettledOn) => "Settled",
        nameof(PromiseRow.Firm) => SharedFields.Firm,
        _ => property,
    };

    /// <summary>Only its day and its end may change: who promised what to whom is what was said.</summary>
    private static RowProblem? FindBreachOfStored(PromiseRow row, Promise record)
    {
        if (row.Details.ByPersonId != record.ByPersonId || row.Details.ToPersonId != record.ToPersonId)
        {
            return new("By", "The promise is stored already, of or to somebody else. Delete one of the two, or leave these cells empty.");
        }

        var isSame = (row.Said, row.SettledOn) == (record.State == PromiseState.Late ? PromiseState.Kept : record.State, record.SettledOn);
        return record.IsOpen || isSame
            ? null
            : new("State", "The promise was settled already, with another end. Correct it on its page, or leave it as it is.");
    }

    private static IQueryable<Promise> FindByAlliance(IQueryable<Promise> all, IReadOnlyList<string> keys)
    {
        var alliances = SharedFields.IdsOf(keys);
        return all.Where(p => alliances.Contains(p.AllianceId));
    }
}
