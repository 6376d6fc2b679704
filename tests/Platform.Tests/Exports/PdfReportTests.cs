using Entente.Platform.Exports.Pdf;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Entente.Platform.Tests.Exports;

/// <summary>Reports as PDF: pages break by themselves, fonts are inside, drawings are vectors.</summary>
public sealed class PdfReportTests
{
    private static readonly DateTime Made = new(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_short_report_is_one_page_and_a_long_table_several()
    {
        using var brief = new PdfReport("Audit", "Alpha", Made);
        brief.Title("Audit", "2 November 2026").Paragraph(new PdfRun("Nine ties "), new PdfRun("end at one person", IsStrong: true), new PdfRun("."));
        Assert.Equal(1, Read(brief).PageCount);

        using var full = new PdfReport("Audit", "Alpha", Made);
        full.Heading("People").Table([new("Person", 3), new("Ties", 1, IsNumber: true)], Enumerable.Range(1, 200).Select(i => (IReadOnlyList<string>)[$"Person {i}", $"{i}"]));
        Assert.InRange(Read(full).PageCount, 4, 9);
    }

    [Fact]
    public void The_document_carries_its_title_and_its_own_font()
    {
        using var pdf = new PdfReport("Second-year audit", "Alpha", Made);
        pdf.Paragraph("Grüße, Łódź, Αθήνα, Київ");
        var document = Read(pdf);
        Assert.Equal("Second-year audit", document.Info.Title);
        var fonts = document.Pages[0].Resources.Elements.GetDictionary("/Font")!;
        var font = (PdfDictionary)((PdfSharp.Pdf.Advanced.PdfReference)fonts.Elements.Values.First()!).Value;
        Assert.Contains("Inter", font.Elements.GetName("/BaseFont"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_is_drawn_as_vectors_and_keeps_its_shape()
    {
        const string svg = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><style>.a .b{fill:#2f6fb3}.t{text-anchor:middle}</style>
            <g class="a" transform="translate(10 5)"><path class="b" d="M0 0L10 0l0 10H0Z"/><circle class="b" cx="20" cy="5" r="4"/></g>
            <path d="M0 20C10 30 20 30 30 20S50 10 60 20Q70 30 80 20T90 20A5 5 0 0 1 95 25" fill="none" stroke="#000" stroke-dasharray="2 1"/>
            <text class="t" x="50" y="40" font-size="6">Omega <tspan dy="2">39</tspan></text></svg>
            """;
        using var pdf = new PdfReport("Audit", "Alpha", Made);
        var document = Read(pdf.Picture(svg));
        Assert.False(document.Pages[0].Resources.Elements.ContainsKey("/XObject"));
    }

    [Theory]
    [InlineData("<svg")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>")]
    public void What_is_no_drawing_is_refused(string svg)
    {
        using var pdf = new PdfReport("Audit", "Alpha", Made);
        Assert.Throws<FormatException>(() => pdf.Picture(svg));
    }

    private static PdfDocument Read(PdfReport pdf) => PdfReader.Open(new MemoryStream(pdf.ToBytes()), PdfDocumentOpenMode.Import);
}
