using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Entente.Platform.Exports.Pdf;

/// <summary>The pages of a report and the place where the next thing goes.</summary>
internal sealed class PdfPages : IDisposable
{
    private const double Margin = 50;
    private const double FooterHeight = 26;
    private const double FooterSize = 7.5;

    private readonly PdfDocument document = new();
    private readonly List<XGraphics> graphics = [];
    private readonly string footer;

    public PdfPages(string title, string footer, DateTime madeUtc)
    {
        this.footer = footer;
        document.Info.Title = title;
        document.Info.Creator = "Entente";
        document.Info.CreationDate = madeUtc;
        document.ViewerPreferences.DisplayDocTitle = true;
        document.Language = "en";
        Add();
    }

    public XGraphics Graphics => graphics[^1];

    public double Left => Margin;

    public double Width { get; private set; }

    /// <summary>Of the part of a page that can be written on.</summary>
    public double Height { get; private set; }

    public double Y { get; private set; }

    private double Bottom => Margin + Height;

    public void Add()
    {
        var page = document.AddPage();
        page.Size = PageSize.A4;
        graphics.Add(XGraphics.FromPdfPage(page));
        (Width, Height) = (page.Width.Point - (2 * Margin), page.Height.Point - (2 * Margin) - FooterHeight);
        Y = Margin;
    }

    public void Skip(double height) => Y += height;

    /// <summary>Begins another page where so much does not fit on this one. True when it did.</summary>
    public bool Keep(double height)
    {
        if (Y + height <= Bottom || Y <= Margin)
        {
            return false;
        }

        Add();
        return true;
    }

    public void Dispose() => document.Dispose();

    public byte[] Finish()
    {
        for (var page = 0; page < graphics.Count; page++)
        {
            var font = PdfFonts.Of(FooterSize);
            var brush = new XSolidBrush(PdfInk.Quiet);
            var y = Bottom + FooterHeight;
            graphics[page].DrawString(footer, font, brush, new XPoint(Left, y));
            graphics[page].DrawString($"{page + 1} / {graphics.Count}", font, brush, new XPoint(Left + Width, y), XStringFormats.BaseLineRight);
            graphics[page].Dispose();
        }

        using var bytes = new MemoryStream();
        document.Save(bytes, closeStream: false);
        return bytes.ToArray();
    }
}
