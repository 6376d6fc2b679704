namespace Entente.Platform.Search;

/// <summary>
/// How many typing errors lie between two words: a letter wrong, missing or too many, or two neighbours exchanged
/// (optimal string alignment; Damerau 1964). Worked example: "smeiens" and "siemens" have 2.
/// </summary>
internal static class TypingErrors
{
    private const int OneFrom = SearchPattern.ShortestMisspelt;
    private const int TwoFrom = 8;

    /// <summary>How many errors are forgiven in a word of this length.</summary>
    public static int Allowed(string word) => word.Length >= TwoFrom ? 2 : word.Length >= OneFrom ? 1 : 0;

    /// <summary>The number, or more than <paramref name="most"/> when it is more.</summary>
    public static int Between(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        Span<int> next = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            if (Advance(a, b, i, before, row, next) > most)
            {
                return most + 1;
            }

            var free = before;
            before = row;
            row = next;
            next = free;
        }

        return row[b.Length];
    }

    /// <summary>The next row of the table; answers its smallest number.</summary>
    private static int Advance(string a, string b, int i, Span<int> before, Span<int> row, Span<int> next)
    {
        var smallest = next[0] = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var cost = a[i - 1] == b[j - 1] ? 0 : 1;
            var errors = Math.Min(Math.Min(row[j] + 1, next[j - 1] + 1), row[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                errors = Math.Min(errors, before[j - 2] + 1);
            }

            next[j] = errors;
            smallest = Math.Min(smallest, errors);
        }

        return smallest;
    }
}
