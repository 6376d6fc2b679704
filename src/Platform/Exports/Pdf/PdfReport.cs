using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Entente.Platform.Exports.Pdf;

/// <summary>
/// A report as PDF, written from top to bottom on A4: title, headings, paragraphs, tables, pictures (SVG, as vectors).
/// Pages break by themselves; a heading stays with what follows it.
/// <code>
/// using var pdf = new PdfReport("Second-year audit", "Alpha Communications", now);
/// pdf.Title("Second-year audit", "23 October 2026 · 40 of 42 answered");
/// pdf.Paragraph(new PdfRun("The firms are joined by "), new PdfRun("20 strong ties", IsStrong: true), new PdfRun("."));
/// pdf.Picture(svg);
/// pdf.Table([new("Person", 3), new("Ties", 1, IsNumber: true)], [["#39", "9"]]);
/// var bytes = pdf.ToBytes();
/// </code>
/// </summary>
public sealed class PdfReport : IDisposable
{
    private const double TitleSize = 19;
    private const double HeadingSize = 13;
    private const double SmallHeadingSize = 10.5;
    private const double TextSize = 9.5;
    private const double NoteSize = 8;
    private const double LineHeight = 1.42;

    /// <summary>What must still fit below a heading, so that it does not stand alone at the foot of a page.</summary>
    private const double Kept = 60;

    private readonly PdfPages pages;

    /// <param name="title">The document's title, which readers show.</param>
    /// <param name="footer">What stands at the foot of each page, left of its number.</param>
    /// <param name="madeUtc">When the document was made.</param>
    public PdfReport(string title, string footer, DateTime madeUtc) => pages = new(title, footer, madeUtc);

    public PdfReport Title(string text, string? meta = null)
    {
        Write([new(text, IsStrong: true)], TitleSize, PdfInk.Dark);
        if (meta is not null)
        {
            Write([new(meta)], TextSize, PdfInk.Quiet);
        }

        pages.Skip(8);
        return this;
    }

    public PdfReport Heading(string text)
    {
        pages.Skip(12);
        pages.Keep(Kept);
        Write([new(text, IsStrong: true)], HeadingSize, PdfInk.Dark);
        pages.Skip(3);
        return this;
    }

    public PdfReport SmallHeading(string text)
    {
        pages.Skip(5);
        pages.Keep(Kept);
        Write([new(text, IsStrong: true)], SmallHeadingSize, PdfInk.Dark);
        return this;
    }

    public PdfReport Paragraph(string text) => Paragraph(new PdfRun(text));

    public PdfReport Paragraph(params IReadOnlyList<PdfRun> runs)
    {
        Write(runs, TextSize, PdfInk.Text);
        pages.Skip(5);
        return this;
    }

    /// <summary>Small and quiet: captions, sources, how it was counted.</summary>
    public PdfReport Note(string text)
    {
        Write([new(text)], NoteSize, PdfInk.Quiet);
        pages.Skip(4);
        return this;
    }

    /// <summary>A drawing over the whole width, or smaller where it would not fit on a page. Any SVG that Entente draws.</summary>
    public PdfReport Picture(string svg)
    {
        var picture = Drawing.SvgPicture.Parse(svg);
        var (width, height) = picture.Within(pages.Width, pages.Height);
        pages.Keep(height);
        picture.Draw(pages.Graphics, pages.Left + ((pages.Width - width) / 2), pages.Y, width);
        pages.Skip(height + 8);
        return this;
    }

    /// <summary>A heading with its drawing below it, on one page.</summary>
    public PdfReport Picture(string heading, string svg)
    {
        var (_, height) = Drawing.SvgPicture.Parse(svg).Within(pages.Width, pages.Height - Kept);
        pages.Keep(height + Kept);
        return Heading(heading).Picture(svg);
    }

    public PdfReport Table(IReadOnlyList<PdfColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        new PdfTable(pages, columns).Write(rows);
        pages.Skip(8);
        return this;
    }

    public PdfReport NewPage()
    {
        pages.Add();
        return this;
    }

    public void Dispose() => pages.Dispose();

    public byte[] ToBytes() => pages.Finish();

    private void Write(IReadOnlyList<PdfRun> runs, double size, XColor ink)
    {
        foreach (var line in PdfLines.Of(pages.Graphics, runs, size, pages.Width))
        {
            pages.Keep(size * LineHeight);
            line.Draw(pages.Graphics, pages.Left, pages.Y + size, ink);
            pages.Skip(size * LineHeight);
        }
    }
}

/// <summary>A stretch of a paragraph.</summary>
public sealed record PdfRun(string Text, bool IsStrong = false);

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Weight">Its share of the width, beside the others' weights.</param>
/// <param name="IsNumber">Right-aligned.</param>
public sealed record PdfColumn(string Title, double Weight, bool IsNumber = false);

/// <summary>The inks of a report.</summary>
internal static class PdfInk
{
    public static readonly XColor Dark = XColor.FromArgb(0x1b, 0x24, 0x30);
    public static readonly XColor Text = XColor.FromArgb(0x2b, 0x35, 0x42);
    public static readonly XColor Quiet = XColor.FromArgb(0x62, 0x6d, 0x7b);
    public static readonly XColor Line = XColor.FromArgb(0xe3, 0xe7, 0xec);
}
