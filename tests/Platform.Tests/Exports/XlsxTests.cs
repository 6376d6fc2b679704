using Entente.Platform.Exports;
using Entente.Platform.Imports.Files;

namespace Entente.Platform.Tests.Exports;

/// <summary>Workbooks that we write are workbooks that we read; what starts like a formula is text in them.</summary>
public sealed class XlsxTests
{
    private static readonly string[] Formulas = ["=1+1", "+49 30 1", "-1", "@SUM(A1)", "\t=1", "＝1", "'=1", "a<b>&\"c\"", " blank around ", "line\nbreak", "Ünïcödé 🦊"];

    [Fact]
    public async Task Texts_come_back_as_they_were()
    {
        await using var table = await OpenAsync(Written(Formulas.Select(f => new[] { f, "1.5" })));
        Assert.Equal(["text", "number"], table.Headers);
        foreach (var formula in Formulas)
        {
            var row = await table.ReadAsync(CancellationToken.None);
            Assert.Equal([formula.Trim(), "1.5"], row!.Cells);
        }

        Assert.Null(await table.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task No_cell_is_a_formula_and_numbers_are_numbers()
    {
        using var zip = new System.IO.Compression.ZipArchive(Written([["=HYPERLINK(\"x\")", "42"]]));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await reader.ReadToEndAsync();
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Contains("<c><v>42</v></c>", xml, StringComparison.Ordinal);
        Assert.Contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=HYPERLINK", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_rows_than_a_sheet_holds_go_on_on_the_next_one()
    {
        var file = Written(Enumerable.Range(1, 10).Select(i => new[] { $"row {i}", "1" }), mostRows: 5);
        var table = await XlsxTable.OpenAsync(file, "List 3", CancellationToken.None);
        await using (table)
        {
            Assert.Equal(["List", "List 2", "List 3"], table.Sheets);
            Assert.Equal("row 9", (await table.ReadAsync(CancellationToken.None))!.Cells[0]);
        }
    }

    private static Task<XlsxTable> OpenAsync(Stream file) => XlsxTable.OpenAsync(file, null, CancellationToken.None);

    private static MemoryStream Written(IEnumerable<string[]> rows, int mostRows = XlsxWriter.MostRows)
    {
        var file = new MemoryStream();
        using (var writer = new XlsxWriter(file, [("text", false), ("number", true)], mostRows))
        {
            foreach (var row in rows)
                writer.Write(row);
        }

        file.Position = 0;
        return file;
    }
}
