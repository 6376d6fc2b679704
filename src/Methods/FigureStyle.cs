using System.Globalization;

namespace Entente.Methods;

/// <summary>
/// The signs with which figures are written for a person to read: "1,234.5", or "1.234,5" for somebody who chose so. It is
/// set for a page that is being written and nowhere else, so that files, commands and stored texts stay the same for everybody.
/// </summary>
public static class FigureStyle
{
    private static readonly AsyncLocal<NumberFormatInfo?> Chosen = new();

    /// <summary>The style of the person who reads; the house's own where nobody in particular does.</summary>
    public static NumberFormatInfo Current => Chosen.Value ?? NumberFormatInfo.InvariantInfo;

    /// <summary>A text that is stored, written in the house's own way whoever reads now.</summary>
    public static string Stored(Func<string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = Chosen.Value;
        Chosen.Value = null;
        try
        {
            return text();
        }
        finally
        {
            Chosen.Value = reader;
        }
    }

    /// <summary>Writes figures in this style from here on, in this flow of work only; null: the house's own way.</summary>
    public static void Use(NumberFormatInfo? style) => Chosen.Value = style;
}
