using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Import;

/// <summary>Notes from files: what other programs keep on accounts and contacts goes on the timelines of organisations and people.</summary>
internal sealed class NoteImport : RecordImport<TimelineEntry, NoteRow>
{
    private const string NoAuthor = "Import";

    public override string Key => "notes";

    public override string Title => "Notes";

    public override string Path => "organisations";

    public override int Order => 40;

    protected override IReadOnlyList<ImportField<NoteRow>> DeclareFields() =>
    [
        new("text", "Text", CellReading.Text<NoteRow>((r, v) => r.Text = v))
        {
            Synonyms = ["post", "body", "note", "note body", "note content", "content", "description", "comment"],
        },
        new("title", "Title", CellReading.Text<NoteRow>((r, v) => r.Title = v)) { Synonyms = ["subject", "note title"] },
        new("external-id", "External id", CellReading.Text<NoteRow>((r, v) => r.ExternalId = v))
        {
            IsRequired = true, Hint = "The id in the other program, by which a second import finds the note again.",
            Synonyms = ["id", "note id", "record id"],
        },
        new("about-id", "About (external id)", CellReading.Text<NoteRow>((r, v) => r.AboutId = v))
        {
            Hint = "The external id of a person or an organisation.",
            Synonyms = ["parent id", "account id", "contact id", "related to id", "what id", "company id", "associated company id"],
        },
        new("about-kind", "About (kind)", CellReading.Text<NoteRow>((r, v) => r.AboutKind = v))
        {
            Hint = "Account or contact, where ids of both occur.", Synonyms = ["parent type", "related to type"],
        },
        new("organisation", "About (organisation)", CellReading.Text<NoteRow>((r, v) => r.Organisation = v))
        {
            Hint = "By its name.", Synonyms = ["account name", "company name", "associated company", "company", "organization"],
        },
        new("written", "Written", CellReading.Instant<NoteRow>((r, v) => r.AtUtc = v))
        {
            Synonyms = ["created at", "created date", "create date", "activity date", "date", "date entered", "date created"],
        },
        new("author", "Author", CellReading.Text<NoteRow>((r, v) => r.Author = v))
        {
            Synonyms = ["created by name", "created by", "owner", "activity assigned to", "activity created by"],
        },
    ];

    protected override IReadOnlyList<RecordKey<TimelineEntry, NoteRow>> DeclareKeys() =>
    [
        new("external-id", "external id", r => r.OriginKey, e => e.OriginKey,
            (all, keys) => all.Where(e => keys.Contains(e.OriginKey)), "external-id") { IsUnique = true },
    ];

    protected override Task PrepareAsync(AppDbContext db, IReadOnlyList<IncomingRow<NoteRow>> rows, CancellationToken ct) =>
        NoteSubjects.RunAsync(db, rows, ct);

    protected override NoteRow RowOf(TimelineEntry record) => new()
    {
        ExternalId = NoteRow.ExternalIdOf(record.OriginKey), Title = record.Title, Text = record.Text,
    };

    protected override string FieldOf(string property) => property switch
    {
        nameof(NoteRow.ExternalId) => "External id",
        nameof(NoteRow.AboutId) => "About (external id)",
        nameof(NoteRow.AboutKind) => "About (kind)",
        nameof(NoteRow.Organisation) => "About (organisation)",
        _ => property,
    };

    protected override RowProblem? FindBreach(NoteRow row, TimelineEntry? record) => row.Place is null
        ? new("About (external id)", "A note is about a person or an organisation: give its external id, or an organisation's name.") : null;

    protected override TimelineEntry Create(Guid workspaceId, NoteRow row, DateTime nowUtc)
    {
        var author = new Author(Guid.Empty, string.IsNullOrWhiteSpace(row.Author) ? NoAuthor : row.Author.Trim());
        var note = TimelineEntry.Create(workspaceId, row.ToDetails(), row.Place!, author, row.AtUtc ?? nowUtc);
        note.CameFrom(new TaskOrigin(row.OriginKey!, "an import", "imports"));
        return note;
    }

    protected override void Change(TimelineEntry record, NoteRow row, DateTime nowUtc) => record.Change(row.ToDetails(), nowUtc);

    /// <summary>Puts the notes on the timelines of what they are about.</summary>
    protected override Task AddedAsync(AppDbContext db, IReadOnlyList<(TimelineEntry Record, NoteRow Row)> added, CancellationToken ct)
    {
        foreach (var (note, _) in added)
        {
            SubjectLinks.Add(db, note, []);
        }

        return Task.CompletedTask;
    }
}
