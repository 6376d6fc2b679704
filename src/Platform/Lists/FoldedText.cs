using System.Globalization;
using System.Text;

namespace Entente.Platform.Lists;

/// <summary>
/// Text without case and diacritics, for searching and sorting: computed once when a record is saved, so that both
/// engines find and order the same.
/// </summary>
public static class FoldedText
{
    private const char NoCharacter = '\uFFFE';

    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.Contains('\u007F', StringComparison.Ordinal))
        {
            // Most text, and nothing in it to take apart.
            return text.Trim().ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark and not UnicodeCategory.Control)
            {
                Append(folded, char.ToLowerInvariant(c));
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>The folded words of several fields, for one search column.</summary>
    public static string Of(params IReadOnlyList<string?> fields) =>
        string.Join(' ', fields.Select(Of).Where(t => t.Length > 0));

    /// <summary>Half a surrogate pair and U+FFFE, which only a broken client sends, cannot be normalised.</summary>
    private static string Whole(string text) => text.Any(c => char.IsSurrogate(c) || c == NoCharacter)
        ? string.Concat(text.EnumerateRunes().Where(rune => rune.Value != NoCharacter))
        : text;

    /// <summary>Letters that no decomposition takes apart.</summary>
    private static void Append(StringBuilder folded, char c) => _ = c switch
    {
        'ß' => folded.Append("ss"),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        'ø' => folded.Append('o'),
        'đ' => folded.Append('d'),
        'ł' => folded.Append('l'),
        'ı' => folded.Append('i'),
        _ => folded.Append(c),
    };
}
