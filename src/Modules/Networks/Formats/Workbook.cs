using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>A sheet of a workbook.</summary>
internal sealed record Sheet(string Name, TextTable Table);

/// <summary>Reads the cells of an Excel workbook (Office Open XML): texts and figures as they are stored. A document type
/// is refused in every part, and a part that unpacks to more than any audit needs is not read.</summary>
internal static class Workbook
{
    private const long LargestPart = 256L * 1024 * 1024;
    private const int MostColumns = 16_384;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Null with a problem where it is no workbook.</summary>
    public static IReadOnlyList<Sheet>? Read(Stream content, string file, ImportProblems problems)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var targets = Part(zip, "xl/_rels/workbook.xml.rels")?.Root!.Elements()
                .ToDictionary(link => (string)link.Attribute("Id")!, link => (string)link.Attribute("Target")!) ?? [];
            var shared = Part(zip, "xl/sharedStrings.xml")?.Root!.Elements(Main + "si").Select(TextOf).ToList() ?? [];
            var sheets = Part(zip, "xl/workbook.xml")?.Descendants(Main + "sheet")
                .Select(sheet => ((string)sheet.Attribute("name")!, Target: targets[(string)sheet.Attribute(Links + "id")!])).ToList();
            if (sheets is null)
            {
                problems.Add(new(file, null, null, "This is a ZIP file and no Excel workbook."));
                return null;
            }

            return [.. sheets.Select(sheet => new Sheet(sheet.Item1, Table(Part(zip, PathOf(sheet.Target)), shared)))];
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or KeyNotFoundException or ArgumentException or FormatException or NullReferenceException)
        {
            problems.Add(new(file, null, null, "This workbook cannot be read; it is damaged or protected. Save it again as .xlsx or CSV."));
            return null;
        }
    }

    private static string PathOf(string target) => target.StartsWith('/') ? target[1..] : "xl/" + target;

    private static XDocument? Part(ZipArchive zip, string path)
    {
        if (zip.GetEntry(path) is not { } entry)
        {
            return null;
        }

        if (entry.Length > LargestPart)
        {
            throw new InvalidDataException("A part is too large.");
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LargestPart,
        });
        return XDocument.Load(xml);
    }

    private static string TextOf(XElement item) =>
        string.Concat(item.Descendants(Main + "t").Where(text => text.Parent!.Name != Main + "rPh").Select(text => text.Value));

    private static TextTable Table(XDocument? sheet, List<string> shared)
    {
        var rows = new List<TextRow>();
        foreach (var row in sheet?.Descendants(Main + "row") ?? [])
        {
            var cells = new List<string>();
            foreach (var cell in row.Elements(Main + "c"))
            {
                var column = (string?)cell.Attribute("r") is { } place ? ColumnOf(place) : cells.Count;
                while (cells.Count < Math.Min(column, MostColumns))
                {
                    cells.Add(string.Empty);
                }

                cells.Add(ValueOf(cell, shared).Trim());
            }

            if (cells.Exists(cell => cell.Length > 0))
            {
                rows.Add(new TextRow((int?)row.Attribute("r") ?? rows.Count + 1, cells));
            }
        }

        return new TextTable(rows);
    }

    private static string ValueOf(XElement cell, List<string> shared) => (string?)cell.Attribute("t") switch
    {
        "s" => shared[int.Parse(cell.Element(Main + "v")!.Value, System.Globalization.CultureInfo.InvariantCulture)],
        "inlineStr" => TextOf(cell),
        _ => cell.Element(Main + "v")?.Value ?? string.Empty,
    };

    /// <summary>"C7" is column 2.</summary>
    private static int ColumnOf(string place) =>
        place.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;
}
