using Entente.Platform.Storage;

namespace Entente.Platform.Search;

/// <summary>
/// A record that search finds. Its row of the index is written in the transaction that saves the record.
/// </summary>
public interface ISearchable : IWorkspaceRow
{
    Guid Id { get; }

    /// <summary>What the index holds; null when the record is not to be found, because it is deleted.</summary>
    SearchRow? ToSearchRow();
}

/// <summary>What the index holds of a record.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="Kind">Its kind, as the source names it: "organisation".</param>
/// <param name="Title">What it is called, as results show it.</param>
/// <param name="Name">The folded name, by which a search for its beginning finds it.</param>
/// <param name="Text">The folded words by which it is found, the name among them.</param>
public sealed record SearchRow(Guid Id, string Kind, string Title, string Name, string Text)
{
    public const int KindLength = 40;

    public const int TitleLength = 200;

    public const int NameLength = 200;

    /// <summary>Words beyond are not found: enough for three pages of a note.</summary>
    public const int TextLength = 8000;

    /// <summary>A row of a title and further texts.</summary>
    public static SearchRow Of(Guid id, string kind, string title, params IReadOnlyList<string?> texts)
    {
        var words = string.Join(' ', texts.Prepend(title).Select(SearchWords.Of).Where(t => t.Length > 0));
        return new(id, kind, Cut(title, TitleLength), Cut(SearchWords.Of(title), NameLength), Cut(words, TextLength));
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
