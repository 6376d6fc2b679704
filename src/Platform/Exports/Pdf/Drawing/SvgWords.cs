using System.Globalization;
using System.Xml.Linq;
using PdfSharp.Drawing;

namespace Entente.Platform.Exports.Pdf.Drawing;

/// <summary>Text of a drawing, with the parts that stand elsewhere or look otherwise.</summary>
internal static class SvgWords
{
    /// <summary>How far above the line the middle of small letters is, as part of the font's size.</summary>
    private const double Middle = 0.35;

    public static void Draw(XGraphics graphics, XElement text, SvgStyle style, SvgStylesheet stylesheet)
    {
        var at = new XPoint(SvgNumbers.Length(text, "x") + Shift(text, "dx", style), SvgNumbers.Length(text, "y") + Shift(text, "dy", style));
        foreach (var node in text.Nodes())
        {
            at = node switch
            {
                XText words => DrawRun(graphics, words.Value, style, at),
                XElement { Name.LocalName: "tspan" } part => DrawPart(graphics, part, style.With(stylesheet.For(part)), at),
                _ => at,
            };
        }
    }

    private static XPoint DrawPart(XGraphics graphics, XElement part, SvgStyle style, XPoint at)
    {
        var from = new XPoint(
            SvgNumbers.Length(part, "x", at.X) + Shift(part, "dx", style), SvgNumbers.Length(part, "y", at.Y) + Shift(part, "dy", style));
        return DrawRun(graphics, part.Value, style, from);
    }

    private static XPoint DrawRun(XGraphics graphics, string words, SvgStyle style, XPoint at)
    {
        var shown = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (shown.Length == 0 || style.Brush is not { } brush || style.FontSize <= 0)
        {
            return at;
        }

        var font = PdfFonts.Of(style.FontSize, style.IsBold, style.IsItalic);
        var width = graphics.MeasureString(shown, font).Width;
        var x = style.Anchor switch { "middle" => at.X - (width / 2), "end" => at.X - width, _ => at.X };
        graphics.DrawString(shown, font, brush, new XPoint(x, at.Y + (style.IsCentred ? style.FontSize * Middle : 0)));
        return new XPoint(at.X + width, at.Y);
    }

    private static double Shift(XElement element, string attribute, SvgStyle style)
    {
        var text = (string?)element.Attribute(attribute);
        return text is null ? 0
            : text.EndsWith("em", StringComparison.Ordinal) && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var em)
                ? em * style.FontSize
                : SvgNumbers.Length(element, attribute);
    }
}
