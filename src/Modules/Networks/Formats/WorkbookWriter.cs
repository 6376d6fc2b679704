using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml;

namespace Entente.Modules.Networks.Formats;

/// <summary>Rows of a sheet to be written, the header first.</summary>
internal sealed record WrittenSheet(string Name, IEnumerable<string[]> Rows);

/// <summary>Writes an Excel workbook of plain cells: figures as figures, everything else as text, never a formula.</summary>
internal static class WorkbookWriter
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Write(params WrittenSheet[] sheets)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            var numbers = Enumerable.Range(1, sheets.Length).ToArray();
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"{Types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}sheet.main+xml\"/>"
                + string.Concat(numbers.Select(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Kind}worksheet+xml\"/>")) + "</Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
                + string.Concat(numbers.Select(n => $"<sheet name=\"{SecurityElement.Escape(sheets[n - 1].Name)}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>")) + "</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">"
                + string.Concat(numbers.Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>")) + "</Relationships>");
            foreach (var number in numbers)
            {
                Add(zip, $"xl/worksheets/sheet{number}.xml", SheetOf(sheets[number - 1].Rows));
            }
        }

        return content.ToArray();
    }

    private static void Add(ZipArchive zip, string path, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(Head);
        writer.Write(xml);
    }

    private static string SheetOf(IEnumerable<string[]> rows)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var (row, cells) in rows.Index())
        {
            xml.Append("<row>");
            foreach (var (column, cell) in cells.Index())
            {
                // An id that reads like a figure stays text in the first two columns, so that 007 stays 007.
                var isFigure = row > 0 && column > 1 && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
                xml.Append(isFigure
                    ? $"<c><v>{cell}</v></c>"
                    : $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{Text(cell)}</t></is></c>");
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Text(string text) =>
        SecurityElement.Escape(new string([.. text.Select(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character) ? character : ' ')]));
}
