using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>The frame of a narrow picture: levels as columns with their names on top, firms above each other.</summary>
internal static class NarrowFrame
{
    private const double LetterWidth = 6.8;

    internal static void DrawGround(PictureCanvas canvas, Markup svg)
    {
        foreach (var strip in canvas.Layout.Strips.Where(strip => strip.Core))
        {
            svg.Append("<rect class=\"en-n-zone ").Append(PictureCanvas.FirmClass(strip.Firm)).Append('"')
                .Append(PictureFrame.Box(0, strip.Start, canvas.Width, strip.End - strip.Start)).Append("/>");
        }

        foreach (var band in canvas.Layout.Bands.Skip(1))
        {
            svg.Append(PictureFrame.Line("en-n-band", band.Start, 24, band.Start, canvas.Height - 8));
        }

        foreach (var border in canvas.Layout.Borders)
        {
            svg.Append(PictureFrame.Line("en-n-border", 0, border, canvas.Width, border));
        }

        foreach (var band in canvas.Layout.Bands)
        {
            var name = LevelNames.InOneWord(band.Level);
            var half = name.Length * LetterWidth / 2;
            var middle = Math.Clamp((band.Start + band.End) / 2, half, canvas.Width - half);
            svg.Append($"<text class=\"en-n-lev en-n-m\" x=\"{SvgText.Number(middle)}\" y=\"14\">{char.ToUpperInvariant(name[0])}{name[1..]}</text>");
        }
    }

    /// <summary>Each firm's name at the outer edge of its core: above it for the first firm, below it for the
    /// last, under the border for one between others.</summary>
    internal static void DrawLabels(PictureCanvas canvas, Markup svg)
    {
        foreach (var firm in canvas.Audit.Firms)
        {
            var box = LabelBox(canvas, firm.Firm);
            svg.Append($"<text class=\"en-n-firm en-n-e {PictureCanvas.FirmClass(firm.Firm)}\" x=\"{SvgText.Number(canvas.Width)}\" ")
                .Append($"y=\"{SvgText.Number(box.Bottom - 3)}\">{SvgText.Escape(Name(canvas, firm.Firm))}</text>");
        }
    }

    internal static PictureBox LabelBox(PictureCanvas canvas, int firm)
    {
        var core = canvas.Layout.Strips.First(strip => strip.Firm == firm && strip.Core);
        var between = firm > 0 && firm < canvas.Audit.Firms.Count - 1;
        var baseline = firm == 0 ? core.Start - 6 : between ? core.Start + 14 : core.End + 14;
        return new PictureBox(canvas.Width - (Name(canvas, firm).Length * LetterWidth), baseline - 11, canvas.Width, baseline + 3);
    }

    private static string Name(PictureCanvas canvas, int firm) => Wording.Cut(canvas.Audit.Firms[firm].Name, 30);
}
