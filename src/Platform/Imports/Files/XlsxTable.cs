using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Entente.Platform.Imports.Files;

/// <summary>A table on a sheet of an Excel workbook (ECMA-376), read row by row.</summary>
internal sealed class XlsxTable : ITable
{
    private const string Unreadable = "This is no readable Excel workbook. Save it anew in Excel, or give the table as CSV.";

    private readonly XlsxParts parts;
    private readonly XmlReader xml;
    private long line;

    private XlsxTable(XlsxParts parts, XmlReader xml) => (this.parts, this.xml) = (parts, xml);

    public IReadOnlyList<string> Headers { get; private set; } = [];

    public IReadOnlyList<string> Sheets => [.. parts.Sheets.Select(sheet => sheet.Name)];

    /// <exception cref="TableException">It is no workbook, a harmful one, or has no such sheet.</exception>
    public static async Task<XlsxTable> OpenAsync(Stream file, string? sheet, CancellationToken ct)
    {
        try
        {
            var read = await UnpackAsync(file, ct);
            var (_, path) = string.IsNullOrEmpty(sheet) ? read.Sheets[0] : read.Sheets.FirstOrDefault(s => s.Name == sheet);
            var table = new XlsxTable(read, read.Open(path ?? "") ?? throw new TableException($"This workbook has no sheet “{sheet}”."));
            var first = await table.ReadRowAsync(ct) ?? throw new TableException("The sheet is empty. Its first row must hold the names of the columns.");
            table.Headers = TableHeaders.Checked(first.Cells);
            return table;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or IOException or ArgumentException)
        {
            throw new TableException(Unreadable, e);
        }
    }

    /// <summary>Every row of every sheet, for files whose sheets are no tables with a header: matrices.</summary>
    /// <exception cref="TableException">It is no workbook, or a harmful one.</exception>
    public static async Task<IReadOnlyList<SheetRows>> ReadAllAsync(Stream file, CancellationToken ct)
    {
        try
        {
            var read = await UnpackAsync(file, ct);
            using var archive = read.Archive;
            var sheets = new List<SheetRows>();
            foreach (var (name, path) in read.Sheets)
            {
                using var content = read.Open(path)!;
                var table = new XlsxTable(read, content);
                var rows = new List<TableRow>();
                while (await table.ReadRowAsync(ct) is { } row)
                {
                    rows.Add(row);
                }

                sheets.Add(new(name, rows));
            }

            return sheets;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or IOException or ArgumentException)
        {
            throw new TableException(Unreadable, e);
        }
    }

    private static async Task<XlsxParts> UnpackAsync(Stream file, CancellationToken ct)
    {
        var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        await XlsxGuard.CheckAsync(archive, file.Length, ct);
        return await XlsxParts.ReadAsync(archive, ct);
    }

    public async ValueTask<TableRow?> ReadAsync(CancellationToken ct)
    {
        try
        {
            while (await ReadRowAsync(ct) is { } row)
            {
                if (Array.Exists(row.Cells, cell => cell.Length > 0))
                {
                    return Fitted(row);
                }
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw new TableException($"The sheet cannot be read beyond row {line}. Save the workbook anew in Excel, or give the table as CSV.", e);
        }
    }

    public ValueTask DisposeAsync()
    {
        xml.Dispose();
        parts.Archive.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A sheet leaves out empty cells at the end; more cells than headers is a fault.</summary>
    private TableRow Fitted(TableRow row)
    {
        var extra = row.Cells.Skip(Headers.Count).Any(cell => cell.Length > 0);
        var cells = new string[Headers.Count];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = index < row.Cells.Length ? row.Cells[index] : "";
        }

        var fault = extra ? $"This row has more cells than the header, which has {Headers.Count}." : null;
        for (var index = 0; index < cells.Length; index++)
        {
            fault ??= TableHeaders.FaultOf(cells[index], Headers[index]);
        }

        return row with { Cells = cells, Fault = fault };
    }

    private async Task<TableRow?> ReadRowAsync(CancellationToken ct)
    {
        while (await xml.ReadAsync())
        {
            ct.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                line = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : line + 1;
                return new(line, xml.IsEmptyElement ? [] : await ReadCellsAsync());
            }
        }

        return null;
    }

    private async Task<string[]> ReadCellsAsync()
    {
        var cells = new List<string>(Headers.Count);
        while (await xml.ReadAsync() && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "row" })
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            var place = ColumnOf(xml.GetAttribute("r")) ?? cells.Count;
            while (cells.Count < place && cells.Count < CsvTable.MostColumns + 1)
            {
                cells.Add("");
            }

            cells.Add(xml.IsEmptyElement ? "" : await ReadCellAsync());
        }

        return [.. cells];
    }

    private async Task<string> ReadCellAsync()
    {
        var type = xml.GetAttribute("t");
        var format = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        var text = "";
        while (await xml.ReadAsync() && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "c" })
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                text = await XlsxParts.TextOfAsync(xml);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false } && await xml.ReadAsync())
            {
                text = xml.Value;
            }
        }

        return Shown(text, type, format).Trim();
    }

    private string Shown(string text, string? type, int format) => type switch
    {
        "s" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < parts.Texts.Count ? parts.Texts[at] : "",
        "b" => text == "1" ? "yes" : "no",
        "str" or "inlineStr" or "e" or "d" => text,
        _ => ShownNumber(text, format),
    };

    private string ShownNumber(string text, int format)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return text;
        }

        var isDate = format >= 0 && format < parts.DateFormats.Count && parts.DateFormats[format];
        return (isDate ? parts.DateOf(number) : Exact(number)?.ToString(CultureInfo.InvariantCulture)) ?? text;
    }

    /// <summary>As people see it: 0.1 and not 0.10000000000000001, 12345678 and not 1.2345678E7.</summary>
    private static decimal? Exact(double number) => Math.Abs(number) < 1e15 ? (decimal)number : null;

    /// <summary>The place of a cell from its name: 27 for AB7.</summary>
    private static int? ColumnOf(string? reference)
    {
        var place = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper))
        {
            place = (place * 26) + letter - 'A' + 1;
            if (place > CsvTable.MostColumns)
            {
                return CsvTable.MostColumns;
            }
        }

        return place == 0 ? null : place - 1;
    }
}
