using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Entente.Platform.Imports.Files;

/// <summary>The parts of a workbook besides its rows: sheets, shared texts, which formats are dates.</summary>
internal sealed class XlsxParts
{
    private const string Main = "xl/";

    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    private XlsxParts(ZipArchive archive) => Archive = archive;

    public ZipArchive Archive { get; }

    /// <summary>The sheets by name, in their order, with the path of their part.</summary>
    public IReadOnlyList<(string Name, string Path)> Sheets { get; private set; } = [];

    public IReadOnlyList<string> Texts { get; private set; } = [];

    /// <summary>For each cell format whether it shows a date.</summary>
    public IReadOnlyList<bool> DateFormats { get; private set; } = [];

    /// <summary>Whether days are counted from 1904.</summary>
    public bool From1904 { get; private set; }

    public static async Task<XlsxParts> ReadAsync(ZipArchive archive, CancellationToken ct)
    {
        var parts = new XlsxParts(archive);
        var targets = await parts.RelationsAsync(ct);
        await parts.ReadWorkbookAsync(targets, ct);
        if (parts.Sheets.Count == 0)
        {
            throw new TableException("This is no Excel workbook: it has no sheet. Give an .xlsx file, or the table as CSV.");
        }

        parts.DateFormats = await XlsxFormats.ReadAsync(parts.Open("xl/styles.xml"), ct);
        parts.Texts = await parts.ReadTextsAsync(ct);
        return parts;
    }

    /// <summary>A reader of a part; null when the workbook does not have it.</summary>
    public XmlReader? Open(string path) =>
        Archive.GetEntry(path) is { } entry ? XmlReader.Create(entry.Open(), Closing()) : null;

    /// <summary>The text of an item that may be in several runs; its phonetic readings are passed over.</summary>
    public static async Task<string> TextOfAsync(XmlReader xml)
    {
        var text = new StringBuilder();
        using var inside = xml.ReadSubtree();
        while (await inside.ReadAsync())
        {
            if (inside is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                await inside.SkipAsync();
            }

            if (inside is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false })
            {
                await inside.ReadAsync();
                text.Append(inside.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? inside.Value : "");
            }
        }

        return text.ToString();
    }

    private static XmlReaderSettings Closing()
    {
        var settings = Settings.Clone();
        settings.CloseInput = true;
        return settings;
    }

    private async Task<Dictionary<string, string>> RelationsAsync(CancellationToken ct)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = Open("xl/_rels/workbook.xml.rels");
        while (xml is not null && await xml.ReadAsync())
        {
            ct.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : Main + target;
            }
        }

        return targets;
    }

    private async Task ReadWorkbookAsync(Dictionary<string, string> targets, CancellationToken ct)
    {
        var sheets = new List<(string, string)>();
        using var xml = Open("xl/workbook.xml");
        while (xml is not null && await xml.ReadAsync())
        {
            ct.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                From1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("name") is { } name
                && RelationId(xml) is { } id && targets.TryGetValue(id, out var path) && Archive.GetEntry(path) is not null)
            {
                sheets.Add((name, path));
            }
        }

        Sheets = sheets;
    }

    private static string? RelationId(XmlReader xml) =>
        xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? xml.GetAttribute("r:id");

    private async Task<IReadOnlyList<string>> ReadTextsAsync(CancellationToken ct)
    {
        var texts = new List<string>();
        using var xml = Open("xl/sharedStrings.xml");
        while (xml is not null && await xml.ReadAsync())
        {
            ct.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(await TextOfAsync(xml));
            }
        }

        return texts;
    }

    /// <summary>A count of days as a date, or as date and time; null when it is none of the calendar.</summary>
    public string? DateOf(double days)
    {
        const double LastDay = 2_958_465;
        if (days is not (>= 0 and <= LastDay))
        {
            return null;
        }

        var start = From1904 ? new DateTime(1904, 1, 1, 0, 0, 0, DateTimeKind.Utc) : new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc);
        var date = start.AddSeconds(Math.Round(days * 86_400));
        return date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }
}
