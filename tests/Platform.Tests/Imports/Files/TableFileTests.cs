using System.IO.Compression;
using System.Text;
using Entente.Platform.Imports.Files;
using Entente.Platform.Imports.Records;

namespace Entente.Platform.Tests.Imports.Files;

/// <summary>What a file is and how it is written is found by looking at it; what is no table is refused in words.</summary>
public sealed class TableFileTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", CellSeparator.Comma)]
    [InlineData("a;b\n1,5;2\n", CellSeparator.Semicolon)]
    [InlineData("a\tb\n1\t2\n", CellSeparator.Tab)]
    [InlineData("a|b\n1|2\n", CellSeparator.Bar)]
    public async Task The_separator_is_found(string text, CellSeparator separator) =>
        Assert.Equal(separator, (await DetectAsync(text)).Separator);

    [Theory]
    [InlineData("31.12.2019", DateOrder.DayFirst)]
    [InlineData("12/31/2019", DateOrder.MonthFirst)]
    [InlineData("2019-12-31", DateOrder.YearFirst)]
    [InlineData("1.2.2019", DateOrder.DayFirst)]
    public async Task The_order_of_dates_is_found(string date, DateOrder order) =>
        Assert.Equal(order, (await DetectAsync($"a;b\n{date};x\n")).DateOrder);

    [Theory]
    [InlineData("1234,5", DecimalMark.Comma)]
    [InlineData("1.234,56", DecimalMark.Comma)]
    [InlineData("1234.5", DecimalMark.Point)]
    public async Task The_decimal_mark_is_found(string number, DecimalMark mark) =>
        Assert.Equal(mark, (await DetectAsync($"a;b\n{number};x\n")).DecimalMark);

    [Theory]
    [InlineData("utf-8", TextCoding.Utf8)]
    [InlineData("utf-16", TextCoding.Utf16)]
    [InlineData("utf-16BE", TextCoding.Utf16BigEndian)]
    [InlineData("windows-1252", TextCoding.Windows1252)]
    public async Task The_coding_is_found_and_read(string name, TextCoding coding)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes("name,sector\nÜbermut,Öl\n");
        Assert.Equal(coding, (await TableFile.DetectAsync(new MemoryStream(bytes), Ct)).Coding);
        await using var table = await TableFile.OpenAsync(new MemoryStream(bytes), new() { Coding = coding }, Ct);
        Assert.Equal("Übermut", (await table.ReadAsync(Ct))!.Cells[0]);
    }

    [Theory]
    [InlineData(DateOrder.DayFirst, "3.4.2026", "2026-04-03")]
    [InlineData(DateOrder.MonthFirst, "3/4/26", "2026-03-04")]
    [InlineData(DateOrder.MonthFirst, "2026-03-04 10:11:12", "2026-03-04")]
    [InlineData(DateOrder.YearFirst, "3.4.2026", null)]
    [InlineData(DateOrder.DayFirst, "31.2.2026", null)]
    public void Dates_are_read_in_the_order_of_the_file(DateOrder order, string text, string? date) =>
        Assert.Equal(date, new CellReading(DecimalMark.Point, order).DateOf(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(DecimalMark.Comma, "1.234,56", "1234.56")]
    [InlineData(DecimalMark.Point, "1,234.56", "1234.56")]
    [InlineData(DecimalMark.Point, "12 345", "12345")]
    [InlineData(DecimalMark.Point, "twelve", null)]
    public void Numbers_are_read_with_the_mark_of_the_file(DecimalMark mark, string text, string? number) =>
        Assert.Equal(number, new CellReading(mark, DateOrder.YearFirst).NumberOf(text)?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task What_is_no_table_is_refused_in_words()
    {
        Assert.Contains("not a text file", await RefusedAsync([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 0, 0, 7]), StringComparison.Ordinal);
        Assert.Contains("The file is empty", await RefusedAsync([]), StringComparison.Ordinal);
        Assert.Contains(".xls)", await RefusedAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), StringComparison.Ordinal);
        Assert.Contains("no sheet", await RefusedAsync(Zip(("word/document.xml", "<x/>"))), StringComparison.Ordinal);
        Assert.Contains("readable Excel workbook", await RefusedAsync([0x50, 0x4B, 3, 4, 9, 9, 9]), StringComparison.Ordinal);
        Assert.Contains("does not end", await RefusedAsync(Encoding.UTF8.GetBytes("\"a,b" + new string('x', 9_000_000))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_in_the_form_of_a_workbook_is_not_unpacked_into_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var message = await RefusedAsync(Bomb("xl/worksheets/sheet1.xml"));
        Assert.Contains("far more than its own size", message, StringComparison.Ordinal);
        Assert.Contains("far more than its own size", await RefusedAsync(Bomb("xl/sharedStrings.xml")), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024 * 1024);
    }

    [Fact]
    public async Task An_entity_that_grows_is_refused()
    {
        const string Laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><workbook>&b;</workbook>";
        Assert.Contains("readable Excel workbook", await RefusedAsync(Zip(("xl/workbook.xml", Laughs))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_of_Excel_is_read_with_dates_shared_texts_and_gaps()
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        var file = Zip(
            ("xl/workbook.xml", $"<workbook {Main}><sheets><sheet name=\"Firms\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"0.00&quot;d&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst {Main}><si><t>Name</t></si><si><r><t>Om</t></r><r><t>ega</t></r><rPh><t>x</t></rPh></si></sst>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Since</t></is></c>"
                + "<c r=\"D1\" t=\"str\"><v>Size</v></c></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>43830</v></c><c r=\"D3\" s=\"2\"><v>0.1</v></c></row>"
                + "<row r=\"4\"><c r=\"B4\" s=\"3\"><v>43830.5</v></c><c r=\"D4\" t=\"b\"><v>1</v></c></row></sheetData></worksheet>"));
        await using var table = await TableFile.OpenAsync(new MemoryStream(file), await TableFile.DetectAsync(new MemoryStream(file), Ct), Ct);
        Assert.Equal(["Name", "Since", "(column 3)", "Size"], table.Headers);
        var row = (await table.ReadAsync(Ct))!;
        Assert.Equal(3, row.Line);
        Assert.Equal(["Omega", "2019-12-31", "", "0.1"], row.Cells);
        Assert.Equal(["", "2019-12-31T12:00:00", "", "yes"], (await table.ReadAsync(Ct))!.Cells);
    }

    private static CancellationToken Ct => CancellationToken.None;

    private static Task<TableShape> DetectAsync(string text) => TableFile.DetectAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), Ct);

    private static async Task<string> RefusedAsync(byte[] bytes) =>
        (await Assert.ThrowsAsync<TableException>(() => TableFile.DetectAsync(new MemoryStream(bytes), Ct))).Message;

    private static byte[] Zip(params (string Path, string Text)[] parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(text);
            }
        }

        return file.ToArray();
    }

    private static byte[] Bomb(string path)
    {
        const int Megabytes = 200;
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry(path).Open();
            var nothing = new byte[1024 * 1024];
            for (var count = 0; count < Megabytes; count++)
                part.Write(nothing);
        }

        return file.ToArray();
    }
}
