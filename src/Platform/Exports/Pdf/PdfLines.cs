using PdfSharp.Drawing;

namespace Entente.Platform.Exports.Pdf;

/// <summary>Breaks runs of text into lines of a width: between words, and inside a word only where it alone is too long.</summary>
internal static class PdfLines
{
    public static IEnumerable<PdfLine> Of(XGraphics graphics, IReadOnlyList<PdfRun> runs, double size, double width)
    {
        var line = new PdfLine();
        foreach (var piece in runs.SelectMany(run => Pieces(run, size)).SelectMany(piece => Fitting(graphics, piece, width)))
        {
            if (piece.IsBreak || (line.Width + graphics.MeasureString(piece.Text.TrimEnd(), piece.Font).Width > width && line.HasText))
            {
                yield return line;
                line = new PdfLine();
            }

            if (!piece.IsBreak && (line.HasText || piece.Text.Trim().Length > 0))
            {
                line.Add(piece, graphics.MeasureString(piece.Text, piece.Font).Width);
            }
        }

        yield return line;
    }

    /// <summary>Words with the blank that follows them; a line break is a piece of its own.</summary>
    private static IEnumerable<PdfPiece> Pieces(PdfRun run, double size)
    {
        var font = PdfFonts.Of(size, run.IsStrong);
        foreach (var (place, line) in run.Text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (place > 0)
            {
                yield return new(string.Empty, font, IsBreak: true);
            }

            var words = line.Split(' ');
            for (var word = 0; word < words.Length; word++)
            {
                yield return new(words[word] + (word < words.Length - 1 ? " " : string.Empty), font);
            }
        }
    }

    private static IEnumerable<PdfPiece> Fitting(XGraphics graphics, PdfPiece piece, double width)
    {
        var rest = piece.Text;
        while (rest.Length > 1 && graphics.MeasureString(rest, piece.Font).Width > width)
        {
            var length = rest.Length - 1;
            while (length > 1 && graphics.MeasureString(rest[..length], piece.Font).Width > width)
            {
                length--;
            }

            yield return piece with { Text = rest[..length] };
            rest = rest[length..];
        }

        yield return piece with { Text = rest };
    }
}

/// <summary>A word in its font.</summary>
internal sealed record PdfPiece(string Text, XFont Font, bool IsBreak = false);

/// <summary>One line of text.</summary>
internal sealed class PdfLine
{
    private readonly List<(PdfPiece Piece, double At)> pieces = [];

    public double Width { get; private set; }

    public bool HasText => pieces.Count > 0;

    public void Add(PdfPiece piece, double width)
    {
        pieces.Add((piece, Width));
        Width += width;
    }

    public void Draw(XGraphics graphics, double x, double baseline, XColor ink)
    {
        var brush = new XSolidBrush(ink);
        foreach (var (piece, at) in pieces)
        {
            graphics.DrawString(piece.Text, piece.Font, brush, new XPoint(x + at, baseline));
        }
    }
}
