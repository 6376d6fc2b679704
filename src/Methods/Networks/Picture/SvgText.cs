using System.Globalization;
using System.Text;
using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>Text and numbers as they may stand in SVG and HTML.</summary>
internal static class SvgText
{
    private const int LongestLabel = 80;

    /// <summary>Escapes text for elements and attributes. Characters that XML forbids become a replacement mark.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < 0x20 or (>= 0x7f and <= 0x9f) or 0xfffe or 0xffff => escaped.Append('\ufffd'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Escaped, and cut after 80 characters.</summary>
    internal static string Label(string text) => Escape(Wording.Cut(text, LongestLabel));

    /// <summary>One decimal place, none where it is zero.</summary>
    internal static string Number(double value) =>
        Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
