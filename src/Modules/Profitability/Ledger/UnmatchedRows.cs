using System.Globalization;
using System.Text;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Platform.Exports;

namespace Entente.Modules.Profitability.Ledger;

/// <summary>One row that matched no customer or no activity.</summary>
internal sealed record UnmatchedRow(string File, long Row, string Reason, string Text);

/// <summary>
/// Rows that match nothing: all are written to a file in the order of the ledger, the first ones are kept to be shown.
/// Memory stays small however many there are.
/// </summary>
internal sealed class UnmatchedRows(Stream? file) : IDisposable
{
    private const int MostKept = 100;
    private const int BufferLength = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, (List<UnmatchedRow> Rows, bool IsDone)> _waiting = [];
    private readonly StreamWriter? _writer = file is null ? null : Header(new StreamWriter(file, new UTF8Encoding(false), BufferLength, leaveOpen: true));
    private readonly List<UnmatchedRow> _first = [];
    private long _next;

    internal long Count { get; private set; }

    /// <summary>The first rows.</summary>
    internal IReadOnlyList<UnmatchedRow> First => _first;

    internal void Add(Chunk chunk, in LedgerRow row, string reason) => Add(chunk, row.Line, reason, row.Text);

    internal void Add(Chunk chunk, long line, string reason, ReadOnlySpan<byte> text)
    {
        var unmatched = new UnmatchedRow(chunk.Header.File.Name, line, reason, Encoding.UTF8.GetString(text));
        lock (_lock)
        {
            Of(chunk.Sequence).Rows.Add(unmatched);
        }
    }

    /// <summary>Totals of a database that match nothing, in the order in which they come.</summary>
    internal void Note(UnmatchedRow row) => Write(row);

    /// <summary>Every row of the chunk has been seen.</summary>
    internal void Done(long sequence)
    {
        lock (_lock)
        {
            _waiting[sequence] = (Of(sequence).Rows, true);
            while (_waiting.TryGetValue(_next, out var ready) && ready.IsDone)
            {
                // Rows that waited in a batch are told after later ones.
                foreach (var row in ready.Rows.OrderBy(row => row.Row))
                {
                    Write(row);
                }

                _waiting.Remove(_next++);
            }
        }
    }

    /// <summary>The chunks of another kind of file begin at 0 again.</summary>
    internal void Restart() => _next = 0;

    internal void Finish() => _writer?.Flush();

    public void Dispose() => _writer?.Dispose();

    internal static string Line(UnmatchedRow row) =>
        $"{Cell(row.File)},{row.Row.ToString(CultureInfo.InvariantCulture)},{row.Reason},{Cell(row.Text)}";

    /// <summary>Always in quotes, and no formula to a spreadsheet: a row of a stranger's file may begin like one.</summary>
    private static string Cell(string text) => CsvCell.Of(text) is ['"', ..] quoted ? quoted : $"\"{CsvCell.Of(text)}\"";

    private static StreamWriter Header(StreamWriter writer)
    {
        writer.NewLine = "\n";
        writer.WriteLine("file,row,reason,text");
        return writer;
    }

    private (List<UnmatchedRow> Rows, bool IsDone) Of(long sequence)
    {
        if (!_waiting.TryGetValue(sequence, out var found))
        {
            _waiting[sequence] = found = ([], false);
        }

        return found;
    }

    private void Write(UnmatchedRow row)
    {
        Count++;
        if (_first.Count < MostKept)
        {
            _first.Add(row);
        }

        _writer?.WriteLine(Line(row));
    }
}
