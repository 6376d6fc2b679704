using System.Text;
using Entente.Platform.Lists;

namespace Entente.Platform.Search;

/// <summary>Text as words of folded letters and digits, one blank between them: in the index and in what is searched for.</summary>
internal static class SearchWords
{
    /// <summary>More words do not narrow a search, they only make it slow.</summary>
    private const int MostWords = 8;

    private const int LongestWord = 40;

    private const int LongestSearch = 200;

    public static string Of(string? text)
    {
        var folded = FoldedText.Of(text);
        var words = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>The words that a person searches for.</summary>
    public static IReadOnlyList<string> OfSearch(string? search) =>
    [
        .. Of(search is { Length: > LongestSearch } ? search[..LongestSearch] : search)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length > LongestWord ? w[..LongestWord] : w)
            .Distinct(StringComparer.Ordinal).Take(MostWords),
    ];
}
