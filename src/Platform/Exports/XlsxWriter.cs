using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Entente.Platform.Exports;

/// <summary>
/// Writes a workbook (ECMA-376) row by row, so that a list of any length fits; behind the rows that a sheet can hold, it goes on on
/// the next one. Texts are texts in it and never formulas, whatever they start with.
/// </summary>
internal sealed class XlsxWriter : IDisposable
{
    /// <summary>A sheet's last row is 1,048,576.</summary>
    public const int MostRows = 1_048_576;

    private const int LongestText = 32_767;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive zip;
    private readonly IReadOnlyList<(string Title, bool IsNumber)> columns;
    private readonly int mostRows;
    private StreamWriter? sheet;
    private int sheets;
    private int row;

    public XlsxWriter(Stream target, IReadOnlyList<(string Title, bool IsNumber)> columns, int mostRows = MostRows)
    {
        zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        (this.columns, this.mostRows) = (columns, mostRows);
        BeginSheet();
    }

    public void Write(IEnumerable<string?> cells)
    {
        if (row >= mostRows)
        {
            EndSheet();
            BeginSheet();
        }

        WriteRow(cells, isHeader: false);
    }

    public void Dispose()
    {
        EndSheet();
        WriteParts();
        zip.Dispose();
    }

    private void BeginSheet()
    {
        sheets++;
        row = 0;
        sheet = new StreamWriter(zip.CreateEntry(SheetPath(sheets), CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        sheet.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
        WriteRow(columns.Select(c => c.Title), isHeader: true);
    }

    private void EndSheet()
    {
        sheet!.Write("</sheetData></worksheet>");
        sheet.Dispose();
    }

    private void WriteRow(IEnumerable<string?> cells, bool isHeader)
    {
        row++;
        sheet!.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">"));
        var place = 0;
        foreach (var cell in cells)
        {
            WriteCell(cell, place < columns.Count && columns[place].IsNumber && !isHeader, isHeader);
            place++;
        }

        sheet.Write("</row>");
    }

    private void WriteCell(string? text, bool isNumber, bool isHeader)
    {
        if (string.IsNullOrEmpty(text))
        {
            sheet!.Write("<c/>");
        }
        else if (isNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            sheet!.Write($"<c><v>{text.Trim()}</v></c>");
        }
        else
        {
            sheet!.Write(isHeader ? "<c s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            WriteText(text.Length > LongestText ? text[..LongestText] : text);
            sheet.Write("</t></is></c>");
        }
    }

    private void WriteText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    sheet!.Write("&amp;");
                    break;
                case '<':
                    sheet!.Write("&lt;");
                    break;
                case '>':
                    sheet!.Write("&gt;");
                    break;
                case < ' ' and not ('\n' or '\t') or 0xFFFE or 0xFFFF:
                    // XML has no place for these.
                    break;
                default:
                    sheet!.Write(rune.ToString());
                    break;
            }
        }
    }

    private void WriteParts()
    {
        var numbers = Enumerable.Range(1, sheets).ToList();
        Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + string.Concat(numbers.Select(n => $"<Override PartName=\"/{SheetPath(n)}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
            + "</Types>");
        Part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
            + string.Concat(numbers.Select(n => $"<sheet name=\"{(n == 1 ? "List" : $"List {n}")}\" sheetId=\"{n}\" r:id=\"s{n}\"/>")) + "</sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(numbers.Select(n => $"<Relationship Id=\"s{n}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))
            + $"<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
        Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font/><font><b/></font></fonts><fills count=\"1\"><fill/></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>");
    }

    private void Part(string path, string xml)
    {
        using var part = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }

    private static string SheetPath(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");
}
