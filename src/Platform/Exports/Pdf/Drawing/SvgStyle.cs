using System.Globalization;
using PdfSharp.Drawing;

namespace Entente.Platform.Exports.Pdf.Drawing;

/// <summary>How an element is painted, with what it inherits.</summary>
internal sealed record SvgStyle
{
    public static SvgStyle Initial { get; } = new();

    public XColor? Fill { get; private init; } = XColors.Black;

    public XColor? Stroke { get; private init; }

    public double StrokeWidth { get; private init; } = 1;

    public IReadOnlyList<double> Dashes { get; private init; } = [];

    public bool HasRoundCaps { get; private init; }

    public double Opacity { get; private init; } = 1;

    public double FillOpacity { get; private init; } = 1;

    public double StrokeOpacity { get; private init; } = 1;

    public double FontSize { get; private init; } = 12;

    public bool IsBold { get; private init; }

    public bool IsItalic { get; private init; }

    public string Anchor { get; private init; } = "start";

    public bool IsCentred { get; private init; }

    public bool IsShown { get; private init; } = true;

    public XBrush? Brush => Fill is { } colour ? new XSolidBrush(Faded(colour, FillOpacity)) : null;

    public XPen? Pen
    {
        get
        {
            if (Stroke is not { } colour || StrokeWidth <= 0)
            {
                return null;
            }

            var pen = new XPen(Faded(colour, StrokeOpacity), StrokeWidth)
            {
                LineCap = HasRoundCaps ? XLineCap.Round : XLineCap.Flat,
                LineJoin = XLineJoin.Round,
            };
            if (Dashes.Count > 0 && Dashes.Any(dash => dash > 0))
            {
                pen.DashPattern = [.. Dashes.Select(dash => dash / StrokeWidth)];
            }

            return pen;
        }
    }

    public SvgStyle With(IReadOnlyDictionary<string, string> set)
    {
        var style = this;
        foreach (var (name, value) in set)
        {
            style = style.With(name, value.Replace("!important", string.Empty, StringComparison.Ordinal).Trim());
        }

        return style;
    }

    private SvgStyle With(string name, string value) => name switch
    {
        _ when value is "inherit" => this,
        "fill" => this with { Fill = SvgColour.Parse(value, Fill) },
        "stroke" => this with { Stroke = SvgColour.Parse(value, Stroke) },
        "stroke-width" => this with { StrokeWidth = Number(value, StrokeWidth) },
        "stroke-dasharray" => this with { Dashes = value == "none" ? [] : SvgNumbers.Read(value) is [var one] ? [one, one] : SvgNumbers.Read(value) },
        "stroke-linecap" => this with { HasRoundCaps = value == "round" },
        "opacity" => this with { Opacity = Opacity * Number(value, 1) },
        "fill-opacity" => this with { FillOpacity = Number(value, 1) },
        "stroke-opacity" => this with { StrokeOpacity = Number(value, 1) },
        "font-size" => this with { FontSize = Number(value, FontSize) },
        "font-weight" => this with { IsBold = value == "bold" || Number(value, 400) >= 500 },
        "font-style" => this with { IsItalic = value is "italic" or "oblique" },
        "text-anchor" => this with { Anchor = value },
        "dominant-baseline" => this with { IsCentred = value is "middle" or "central" },
        "display" => this with { IsShown = IsShown && value != "none" },
        "visibility" => this with { IsShown = IsShown && value is not ("hidden" or "collapse") },
        _ => this,
    };

    private XColor Faded(XColor colour, double own)
    {
        var opacity = Math.Clamp(Opacity * own, 0, 1);
        return opacity >= 1 ? colour : XColor.FromArgb((int)Math.Round(opacity * 255), colour.R, colour.G, colour.B);
    }

    private static double Number(string text, double otherwise) =>
        double.TryParse(text.AsSpan().TrimEnd("px"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}

/// <summary>Colours as drawings write them.</summary>
internal static class SvgColour
{
    /// <summary>Null for none; what is not understood leaves the colour as it was.</summary>
    public static XColor? Parse(string text, XColor? before)
    {
        if (text is "none" or "transparent")
        {
            return null;
        }

        if (text is ['#', .. var digits] && int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex))
        {
            return digits.Length switch
            {
                6 => XColor.FromArgb((hex >> 16) & 255, (hex >> 8) & 255, hex & 255),
                3 => XColor.FromArgb(((hex >> 8) & 15) * 17, ((hex >> 4) & 15) * 17, (hex & 15) * 17),
                _ => before,
            };
        }

        return text switch
        {
            "white" => XColors.White,
            "black" => XColors.Black,
            _ when text.StartsWith("rgb(", StringComparison.Ordinal) && SvgNumbers.Read(text) is [var r, var g, var b, ..] =>
                XColor.FromArgb((int)r, (int)g, (int)b),
            _ => before,
        };
    }
}
