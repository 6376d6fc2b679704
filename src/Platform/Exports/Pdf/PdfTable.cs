using PdfSharp.Drawing;

namespace Entente.Platform.Exports.Pdf;

/// <summary>A table with hairlines; its head is repeated on each page, and a row is not torn apart.</summary>
internal sealed class PdfTable(PdfPages pages, IReadOnlyList<PdfColumn> columns)
{
    private const double Size = 8.5;
    private const double LineHeight = Size * 1.35;
    private const double Padding = 3.5;
    private const double Gap = 9;

    private static readonly XPen Hairline = new(PdfInk.Line, 0.6);

    public void Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        pages.Keep(4 * LineHeight);
        WriteRow([.. columns.Select(c => c.Title)], isHead: true);
        foreach (var row in rows)
        {
            if (pages.Keep(HeightOf(Lines(row, isHead: false))))
            {
                WriteRow([.. columns.Select(c => c.Title)], isHead: true);
            }

            WriteRow(row, isHead: false);
        }
    }

    private void WriteRow(IReadOnlyList<string> cells, bool isHead)
    {
        var lines = Lines(cells, isHead);
        var height = HeightOf(lines);
        foreach (var (place, column) in columns.Index())
        {
            var y = pages.Y + Padding + Size;
            foreach (var line in lines[place])
            {
                var x = LeftOf(place) + (column.IsNumber ? WidthOf(place) - line.Width : 0);
                line.Draw(pages.Graphics, x, y, isHead ? PdfInk.Quiet : PdfInk.Text);
                y += LineHeight;
            }
        }

        pages.Skip(height);
        pages.Graphics.DrawLine(Hairline, pages.Left, pages.Y, pages.Left + pages.Width, pages.Y);
    }

    private List<PdfLine>[] Lines(IReadOnlyList<string> cells, bool isHead) =>
    [
        .. columns.Select((_, place) => PdfLines.Of(
            pages.Graphics, [new(place < cells.Count ? cells[place] : string.Empty, isHead)], Size, WidthOf(place)).ToList()),
    ];

    private static double HeightOf(List<PdfLine>[] lines) => (lines.Max(cell => cell.Count) * LineHeight) + (2 * Padding);

    private double WidthOf(int place) =>
        (pages.Width - (Gap * (columns.Count - 1))) * columns[place].Weight / columns.Sum(c => c.Weight);

    private double LeftOf(int place) => pages.Left + Enumerable.Range(0, place).Sum(before => WidthOf(before) + Gap);
}
