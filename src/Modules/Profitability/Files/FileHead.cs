using System.IO.Compression;
using System.Text;
using Entente.Modules.Profitability.Domain;

namespace Entente.Modules.Profitability.Files;

/// <summary>The first rows of a kept file, for the page that maps its columns: header, examples, separator.</summary>
internal sealed record FileHead(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int HeadBytes = 64 * 1024;
    private const int MostRows = 5;
    private const int LongestCell = 60;

    public static FileHead Empty { get; } = new([], []);

    public static async Task<FileHead> ReadAsync(string path, CancellationToken ct)
    {
        if (!File.Exists(path))
        {
            return Empty;
        }

        try
        {
            await using var file = File.OpenRead(path);
            var magic = new byte[2];
            var isPacked = await file.ReadAtLeastAsync(magic, 2, throwOnEndOfStream: false, ct) == 2 && magic is [0x1f, 0x8b];
            file.Position = 0;
            await using var text = isPacked ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
            var head = new byte[HeadBytes];
            var length = await text.ReadAtLeastAsync(head, HeadBytes, throwOnEndOfStream: false, ct);
            return Of(Encoding.UTF8.GetString(head, 0, length), length == HeadBytes);
        }
        catch (InvalidDataException)
        {
            return Empty;
        }
    }

    internal static FileHead Of(string text, bool isCut)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        if (isCut && lines.Count > 1)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var separator = ",;\t|".MaxBy(sign => lines[0].Count(c => c == sign));
        var rows = lines.Where(line => line.Length > 0).Take(MostRows + 1).Select(line => Cells(line, separator)).ToList();
        return rows.Count == 0 ? Empty : new FileHead(rows[0], [.. rows.Skip(1)]);
    }

    /// <summary>What a file with these columns most likely holds.</summary>
    public FileKind GuessKind()
    {
        var names = Headers.Select(Plain).ToList();
        if (Has("activity", "activityid", "activityname", "eventid"))
        {
            return FileKind.Events;
        }

        var hasLines = Has("quantity", "qty", "netamount", "amount", "net", "unitprice", "price", "cogs", "revenue", "productid", "stockcode");
        return !hasLines && Has("customerid", "customer", "customerno", "id") ? FileKind.Customers : FileKind.Orders;

        bool Has(params string[] wanted) => wanted.Any(names.Contains);
    }

    internal static string Plain(string header) => string.Concat(header.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static List<string> Cells(string line, char separator)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var sign in line)
        {
            if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (sign == separator && !isQuoted)
            {
                cells.Add(Cut(cell));
                cell.Clear();
            }
            else
            {
                cell.Append(sign);
            }
        }

        cells.Add(Cut(cell));
        return cells;
    }

    private static string Cut(StringBuilder cell) => cell.Length > LongestCell ? cell.ToString(0, LongestCell) + "…" : cell.ToString().Trim();
}
