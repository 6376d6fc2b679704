using Entente.Platform.Lists;

namespace Entente.Modules.Directory.Features;

/// <summary>One word of a title for the picture: titles begin with what is to be done, so the next that says something.</summary>
internal static class PictureLabel
{
    private const int Longest = 18;

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "to", "for", "of", "on", "in", "at", "by", "with", "from", "and", "or", "our", "their", "who", "what", "whom",
        "us", "we", "they", "it", "its", "this", "that", "about", "next", "new", "all", "any", "how", "before", "after",
    };

    /// <summary>"Offer a replacement for the discount" → "replacement". The firm's own name says nothing in its row.</summary>
    public static string Of(string title, string? firm)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var firmWords = FoldedText.Of(firm).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Skip(1).Select(Bare).FirstOrDefault(word => Tells(word, firmWords)) ?? words.Select(Bare).FirstOrDefault() ?? title;
        return telling.Length <= Longest ? telling : string.Concat(telling.AsSpan(0, Longest - 1), "…");
    }

    private static string Bare(string word)
    {
        var bare = word.Trim('.', ',', ';', ':', '!', '?', '"', '“', '”', '(', ')');
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    private static bool Tells(string word, string[] firmWords)
    {
        var folded = FoldedText.Of(word);
        return folded.Length > 1 && !Fillers.Contains(folded) && !firmWords.Contains(folded, StringComparer.Ordinal);
    }
}
