using Entente.Platform.Storage;
using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Imports.Records;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Import;

/// <summary>What a row says about a note: its text, when it was written and by whom, and what it is about.</summary>
internal sealed class NoteRow : ITakesOver<NoteRow>, IValidatableObject
{
    private const string Prefix = "import:";

    private string? externalId;

    [PlainText(Lengths.ExternalId)]
    public string? ExternalId
    {
        get => externalId;
        set => externalId = Cleaned.OrNull(value);
    }

    [PlainText(EntryLengths.Title)]
    public string? Title { get; set; }

    [PlainText(EntryLengths.Text, IsMultiline = true)]
    public string? Text { get; set; }

    public DateTime? AtUtc { get; set; }

    [PlainText(EntryLengths.Name)]
    public string? Author { get; set; }

    /// <summary>The external id of a person or an organisation.</summary>
    [PlainText(Lengths.ExternalId)]
    public string? AboutId { get; set; }

    /// <summary>What the other program calls the kind of record behind <see cref="AboutId"/>: Account, Contact.</summary>
    [PlainText(Lengths.Name)]
    public string? AboutKind { get; set; }

    /// <summary>An organisation by its name.</summary>
    [PlainText(Lengths.Name)]
    public string? Organisation { get; set; }

    /// <summary>Found by <see cref="NoteSubjects"/>.</summary>
    public EntryPlace? Place { get; set; }

    /// <summary>The external id as the entry keeps it.</summary>
    public string? OriginKey => ExternalId is null ? null : Prefix + ExternalId;

    public static string? ExternalIdOf(string? originKey) =>
        originKey?.StartsWith(Prefix, StringComparison.Ordinal) == true ? originKey[Prefix.Length..] : null;

    public EntryDetails ToDetails() => new() { Kind = EntryKind.Note, Title = Title, Text = Text };

    public void TakeOver(NoteRow from) => Place = from.Place;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => ToDetails().Validate(validationContext);
}
