using System.Text;
using CsvHelper;
using Entente.Platform.Exports;

namespace Entente.Platform.Imports.Files;

/// <summary>A table in a text file: cells between separators, in quotation marks where they hold one.</summary>
public sealed class CsvTable : ITable
{
    /// <summary>Longest text in a cell. Longer ones are not data but a quotation mark that was never closed.</summary>
    public const int LongestCell = 100_000;

    /// <summary>Columns that a table may have: more than any real one, fewer than fill the memory.</summary>
    public const int MostColumns = 1_000;

    private const int LongestRow = 8 * 1024 * 1024;

    private readonly CsvReader reader;
    private readonly Queue<TableRow> malformed = new();
    private bool ended;

    private CsvTable(Stream text, TableShape shape, char? separator) => reader = CsvReader.Create(
        Encoding.CreateTranscodingStream(text, TextCodings.Of(shape.Coding), Encoding.UTF8, leaveOpen: true),
        new CsvReaderOptions
        {
            Encoding = Encoding.UTF8,
            Separator = separator,
            MalformedData = CsvMalformedDataHandling.Skip,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = Keep,
            TrackLineNumbers = true,
            PoolStrings = true,
        });

    public IReadOnlyList<string> Headers { get; private set; } = [];

    /// <summary>What stands between the cells, given or found.</summary>
    public char Separator => reader.Separator;

    /// <summary>Reads the header. Without a separator the reader looks for it itself. The stream stays open.</summary>
    /// <exception cref="TableException">There is no header that can be read.</exception>
    public static async Task<CsvTable> OpenAsync(Stream stream, TableShape shape, bool findsSeparator, CancellationToken ct)
    {
        var table = new CsvTable(stream, shape, findsSeparator ? null : shape.SeparatorCharacter);
        try
        {
            await table.reader.ReadHeaderAsync(ct);
        }
        catch (CsvFormatException e)
        {
            throw new TableException("The header does not end. Look for a quotation mark that is opened and never closed.", e);
        }

        table.Headers = TableHeaders.Checked(table.reader.Headers ?? []);
        return table;
    }

    public async ValueTask<TableRow?> ReadAsync(CancellationToken ct)
    {
        while (malformed.Count == 0 && !ended)
        {
            try
            {
                if (!await reader.ReadAsync(ct))
                {
                    ended = true;
                }
                else if (malformed.Count > 0)
                {
                    // Passed over before this row: they come first.
                    malformed.Enqueue(Current());
                }
                else if (!IsBlank())
                {
                    return Current();
                }
            }
            catch (CsvFormatException e)
            {
                ended = true;
                malformed.Enqueue(new(
                    e.LineNumber > 0 ? e.LineNumber : 0, [], "This row does not end. Look for a quotation mark that is opened and never closed."));
            }
        }

        return malformed.Count > 0 ? malformed.Dequeue() : null;
    }

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    private TableRow Current()
    {
        var cells = new string[reader.FieldCount];
        string? fault = null;
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = CsvCell.Disarmed(reader.GetString(index));
            fault ??= TableHeaders.FaultOf(cells[index], index < Headers.Count ? Headers[index] : null);
        }

        if (cells.Length != Headers.Count)
        {
            fault = $"This row has {TableHeaders.Cells(cells.Length)}, the header {Headers.Count}. Put a cell that itself contains the "
                + "separator into quotation marks.";
        }

        return new(reader.LineNumber, cells, fault);
    }

    private bool IsBlank()
    {
        for (var index = 0; index < reader.FieldCount; index++)
        {
            if (!reader.GetSpan(index).Trim((byte)' ').IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private void Keep(CsvMalformedRecord record) => malformed.Enqueue(new(
        record.LineNumber,
        [record.RawRecord.Length > LongestCell ? record.RawRecord[..LongestCell] : record.RawRecord],
        record.Reason == CsvMalformedReason.UnterminatedQuote
            ? "A quotation mark is opened here and never closed. Close it, or take it out."
            : "A quotation mark stands inside a cell. Put the whole cell into quotation marks and double those inside it."));
}
