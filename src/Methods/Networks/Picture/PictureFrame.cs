using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>Everything of a wide picture that is not a person or a tie: core zones, bands, borders, headings, labels of
/// levels and the arrows between periphery and core.</summary>
internal static class PictureFrame
{
    private const double HeadLine = 60;
    private const double HeadingCharacter = 8.4;

    /// <summary>What lies under the ties.</summary>
    internal static void DrawGround(PictureCanvas canvas, Markup svg)
    {
        var (top, bottom) = (HeadLine, canvas.Layout.Depth);
        foreach (var strip in canvas.Layout.Strips.Where(strip => strip.Core))
        {
            svg.Append("<rect class=\"en-n-zone ").Append(PictureCanvas.FirmClass(strip.Firm)).Append('"')
                .Append(Box(strip.Start, top, strip.End - strip.Start, bottom - top)).Append("/>");
        }

        foreach (var band in canvas.Layout.Bands.Skip(1))
        {
            svg.Append(Line("en-n-band", 0, band.Start, canvas.Width, band.Start));
        }

        svg.Append(Line("en-n-line", 0, top, canvas.Width, top)).Append(Line("en-n-line", 0, bottom, canvas.Width, bottom));
        foreach (var border in canvas.Layout.Borders)
        {
            svg.Append(Line("en-n-border", border, 40, border, bottom));
        }

        DrawHeadings(canvas, svg);
    }

    /// <summary>What lies over the ties: labels of levels.</summary>
    internal static void DrawLabels(PictureCanvas canvas, Markup svg)
    {
        foreach (var firm in canvas.Audit.Firms)
        {
            foreach (var band in canvas.Layout.Bands)
            {
                DrawLevel(canvas, firm, band, svg);
            }
        }
    }

    internal static void DrawAxis(PictureCanvas canvas, Markup svg)
    {
        if (canvas.Audit.Firms.Count == 0)
        {
            return;
        }

        var y = canvas.Layout.Depth + 22;
        svg.Append("<g class=\"en-n-axis\" aria-hidden=\"true\">");
        var strips = canvas.Layout.Strips;
        DrawArrow(strips.First(strip => !strip.Core), strips.First(strip => strip.Core), y, svg);
        if (canvas.Audit.Firms.Count > 1)
        {
            DrawArrow(strips.Last(strip => !strip.Core), strips.Last(strip => strip.Core), y, svg);
        }

        svg.Append("</g>");
    }

    private static void DrawHeadings(PictureCanvas canvas, Markup svg)
    {
        var last = canvas.Audit.Firms.Count - 1;
        foreach (var firm in canvas.Audit.Firms)
        {
            var (x, anchor, room) = PlaceOf(canvas, firm.Firm, last);
            var title = SvgText.Escape(Wording.Cut(canvas.TitleOf(firm.Firm), (int)Math.Max(8, room / HeadingCharacter)));
            svg.Append($"<text class=\"en-n-firm {PictureCanvas.FirmClass(firm.Firm)}{anchor}\" x=\"{SvgText.Number(x)}\" y=\"24\">{title}</text>")
                .Append($"<text class=\"en-n-firmn{anchor}\" x=\"{SvgText.Number(x)}\" y=\"42\">{Summary(firm, room)}</text>");
        }

        if (canvas.Layout.Borders.Count == 1)
        {
            svg.Append($"<text class=\"en-n-bl\" x=\"{SvgText.Number(canvas.Layout.Borders[0])}\" y=\"30\">border between the firms</text>");
        }
    }

    /// <summary>Where a firm's words stand: the first at the left, the last at the right, the others in their middle.</summary>
    private static (double X, string Anchor, double Room) PlaceOf(PictureCanvas canvas, int firm, int last)
    {
        var strips = canvas.Layout.Strips.Where(strip => strip.Firm == firm).ToArray();
        var (start, end) = (strips[0].Start, strips[^1].End);
        return firm == 0 ? (0, string.Empty, end - (last == 1 ? 80 : 0))
            : firm == last ? (canvas.Width, " en-n-e", canvas.Width - start - (last == 1 ? 80 : 0))
            : ((start + end) / 2, " en-n-m", end - start);
    }

    private static string Summary(FirmProfile firm, double room)
    {
        var people = firm.People.Count == 1 ? "1 person" : $"{firm.People.Count} people";
        var spanners = firm.Spanners.Count switch
        {
            0 => "no boundary spanner",
            1 => "1 boundary spanner",
            _ => $"{firm.Spanners.Count} boundary spanners",
        };
        var words = $"{people}, {firm.InCore} in the core, {spanners}";
        return words.Length * 6 <= room ? words : $"{people}, {firm.InCore} in the core";
    }

    private static void DrawLevel(PictureCanvas canvas, FirmProfile firm, PictureBand band, Markup svg)
    {
        var last = canvas.Audit.Firms.Count - 1;
        var (x, anchor, _) = PlaceOf(canvas, firm.Firm, last);
        var count = firm.Levels.FirstOrDefault(count => count.Level == band.Level);
        var words = count.People == 0 ? "nobody" : $"{count.InCore} of {count.People} in the core";
        if (firm.Firm != 0 && firm.Firm != last)
        {
            svg.Append($"<text class=\"en-n-levn{anchor}\" x=\"{SvgText.Number(x)}\" y=\"{SvgText.Number(band.Start + 20)}\">{words}</text>");
            return;
        }

        var name = LevelNames.Of(band.Level);
        svg.Append($"<text class=\"en-n-lev{anchor}\" x=\"{SvgText.Number(x)}\" y=\"{SvgText.Number(band.Start + 20)}\">")
            .Append($"{char.ToUpperInvariant(name[0])}{name[1..]}</text>")
            .Append($"<text class=\"en-n-levn{anchor}\" x=\"{SvgText.Number(x)}\" y=\"{SvgText.Number(band.Start + 35)}\">{words}</text>");
    }

    private static void DrawArrow(PictureStrip periphery, PictureStrip core, double y, Markup svg)
    {
        var (from, to) = (periphery.Middle, core.Middle);
        var way = Math.Sign(to - from);
        var (start, end, tip) = (from + (way * 38), to - (way * 22), y - 4);
        svg.Append($"<text x=\"{SvgText.Number(from)}\" y=\"{SvgText.Number(y)}\">periphery</text>")
            .Append($"<text x=\"{SvgText.Number(to)}\" y=\"{SvgText.Number(y)}\">core</text>");
        if ((end - start) * way > 10)
        {
            svg.Append($"<path d=\"M{SvgText.Number(start)} {SvgText.Number(tip)}H{SvgText.Number(end)}")
                .Append($"M{SvgText.Number(end - (6 * way))} {SvgText.Number(tip - 3)}l{6 * way} 3l{-6 * way} 3\"/>");
        }
    }

    internal static string Line(string cssClass, double x1, double y1, double x2, double y2) =>
        $"<line class=\"{cssClass}\" x1=\"{SvgText.Number(x1)}\" y1=\"{SvgText.Number(y1)}\" x2=\"{SvgText.Number(x2)}\" y2=\"{SvgText.Number(y2)}\"/>";

    internal static string Box(double x, double y, double width, double height) =>
        $" x=\"{SvgText.Number(x)}\" y=\"{SvgText.Number(y)}\" width=\"{SvgText.Number(width)}\" height=\"{SvgText.Number(height)}\"";
}
