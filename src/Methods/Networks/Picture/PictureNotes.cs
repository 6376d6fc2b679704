using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// Annotations in words where a wide picture shows a gap: no senior manager of a firm in the core, nobody of a firm in
/// the core, or no strong tie across the border. They stand in the space that is empty for that very reason.
/// </summary>
internal static class PictureNotes
{
    private const double CharacterWidth = 6.2;
    private const double LineHeight = 15;

    /// <summary>The notes of a grid of bands and strips. They depend on the audit alone, so ties can make room for them.</summary>
    internal static IReadOnlyList<PictureNote> Of(
        AuditResult audit, PictureOrientation orientation, IReadOnlyList<PictureBand> bands, IReadOnlyList<PictureStrip> strips) =>
        orientation == PictureOrientation.Narrow || bands.Count == 0 || audit.Core.Count == 0
            ? []
            : [.. audit.Firms.Select(firm => Gap(firm, bands, strips)).Append(Border(audit, bands, strips)).OfType<PictureNote>()];

    internal static void Draw(IEnumerable<PictureNote> notes, Markup svg)
    {
        foreach (var (box, lines) in notes)
        {
            svg.Append("<g class=\"en-n-note\">");
            for (var line = 0; line < lines.Length; line++)
            {
                svg.Append($"<text x=\"{SvgText.Number((box.Left + box.Right) / 2)}\" ")
                    .Append($"y=\"{SvgText.Number(box.Top + 12 + (line * LineHeight))}\">{SvgText.Escape(lines[line])}</text>");
            }

            svg.Append("</g>");
        }
    }

    private static PictureNote? Gap(FirmProfile firm, IReadOnlyList<PictureBand> bands, IReadOnlyList<PictureStrip> strips)
    {
        var name = Wording.Cut(firm.Name, 28);
        if (firm.InCore == 0)
        {
            return InCoreOf(firm, strips, (bands[0].Start + bands[^1].End) / 2, [$"Nobody of {name}", "has a place in the core"]);
        }

        return firm.At(Level.Senior) is { People: > 0, InCore: 0 }
            ? InCoreOf(firm, strips, (bands[0].Start + bands[0].End) / 2, [$"No senior manager of {name}", "has a place in the core"])
            : null;
    }

    private static PictureNote? InCoreOf(FirmProfile firm, IReadOnlyList<PictureStrip> strips, double y, string[] lines)
    {
        var strip = strips.First(strip => strip.Firm == firm.Firm && strip.Core);
        var half = lines.Max(line => line.Length) * CharacterWidth / 2;
        return (2 * half) + 8 > strip.End - strip.Start
            ? null
            : new PictureNote(PictureBox.Around(strip.Middle, y, half, lines.Length * LineHeight / 2), lines);
    }

    private static PictureNote? Border(AuditResult audit, IReadOnlyList<PictureBand> bands, IReadOnlyList<PictureStrip> strips)
    {
        const string Words = "no strong tie crosses the border";
        if (audit.Firms.Count != 2 || audit.Totals.StrongAcross > 0)
        {
            return null;
        }

        var border = strips.First(strip => strip.Firm == 1).Start;
        return new PictureNote(PictureBox.Around(border, bands[0].Start + 18, Words.Length * CharacterWidth / 2, 9), [Words]);
    }
}

/// <summary>Words in a picture and the room they take.</summary>
internal sealed record PictureNote(PictureBox Box, string[] Lines);
