using System.Text;

namespace Entente.Platform.Search;

/// <summary>
/// What the words of a record must hold: of each term one alternative, of an alternative every fragment. A fragment is a
/// piece of text with the blanks at the ends of words: " omeg" is the beginning of a word.
/// </summary>
internal sealed record SearchPattern(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Terms)
{
    /// <summary>The index knows pieces of three characters; shorter fragments tell it nothing.</summary>
    public const int Trigram = 3;

    /// <summary>Shorter words have too little left once a letter is wrong.</summary>
    public const int ShortestMisspelt = 4;

    private const int OneWrongLetterUpTo = 8;

    /// <summary>Words that begin so.</summary>
    public static SearchPattern? BeginningWith(IReadOnlyList<string> words) => Of(words, word => [[" " + word]]);

    /// <summary>Words that hold this anywhere.</summary>
    public static SearchPattern? Holding(IReadOnlyList<string> words) =>
        Of(words, word => word.Length >= Trigram ? [[word]] : [[" " + word]]);

    /// <summary>
    /// Words that resemble these. One typing error (a letter wrong, missing, too many, or two exchanged) touches two
    /// neighbouring places at most; what stands before and after them is intact. So for each two places: the beginning
    /// before them and the end after them. A word that is right may go on.
    /// </summary>
    public static SearchPattern? Resembling(IReadOnlyList<string> words) =>
        Of(words, word => word.Length < ShortestMisspelt ? [[" " + word]] : [[" " + word], .. Around(word)]);

    private static IEnumerable<IReadOnlyList<string>> Around(string word)
    {
        var (window, step) = word.Length <= OneWrongLetterUpTo ? (2, 1) : (3, 2);
        for (var at = 0; at <= word.Length - window; at += step)
        {
            yield return [" " + word[..at], word[(at + window)..] + " "];
        }

        if (step > 1)
        {
            yield return [" " + word[..^window]];
        }
    }

    private static SearchPattern? Of(IReadOnlyList<string> words, Func<string, IEnumerable<IReadOnlyList<string>>> alternativesOf)
    {
        var terms = words.Select(word => alternativesOf(word).Select(Telling).Where(a => a.Count > 0).ToList())
            .Where(term => term.Count > 0).Select(term => (IReadOnlyList<IReadOnlyList<string>>)term).ToList();
        return terms.Count == 0 ? null : new(terms);
    }

    private static IReadOnlyList<string> Telling(IReadOnlyList<string> fragments) => [.. fragments.Where(IsTelling)];

    /// <summary>Long enough in characters as the index counts them, and not cut through the middle of one.</summary>
    private static bool IsTelling(string fragment)
    {
        var runes = fragment.EnumerateRunes().ToList();
        return runes.Count >= Trigram && !runes.Contains(Rune.ReplacementChar);
    }
}
