namespace Entente.Platform.Imports.Records;

/// <summary>A field of a record type that a column can fill.</summary>
public record ImportField(string Key, string Title)
{
    /// <summary>How other programs head the same column; case, blanks, hyphens and underscores do not matter.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>A new record cannot do without it (another field may stand in: the check of the record says so).</summary>
    public bool IsRequired { get; init; }

    /// <summary>What belongs there, where the title does not say it: "customer, partner, supplier".</summary>
    public string? Hint { get; init; }
}

/// <summary>A field with its reading: takes a cell into the row, or says why it cannot.</summary>
public sealed record ImportField<TRow>(string Key, string Title, TakeCell<TRow> Take) : ImportField(Key, Title);

/// <summary>Takes the text of a cell into the row; answers what is wrong with it, or null.</summary>
public delegate string? TakeCell<in TRow>(TRow row, string text, CellReading reading);

/// <summary>A rule by which rows find the record that they are about.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Title">Its name for people: "External id".</param>
/// <param name="Fields">Fields of which one must be mapped for it.</param>
public abstract record ImportKey(string Key, string Title, params IReadOnlyList<string> Fields);

/// <summary>What a field's problem is about, and what would be right.</summary>
public sealed record RowProblem(string? Field, string Message);
