using System.Text;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Modules.Profitability.Ledger.Rows;

namespace Entente.Modules.Profitability.Ledger;

/// <summary>One row of the ledger as evidence of a figure.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Row">Its line.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Cells">The cells.</param>
internal sealed record TracedRow(string File, long Row, IReadOnlyList<string> Columns, IReadOnlyList<string> Cells);

/// <summary>Rows behind a figure: the first ones, and how many there are.</summary>
internal sealed record TracedRows(IReadOnlyList<TracedRow> First, long Count);

/// <summary>Finds the rows of one customer by reading the files once more: nothing has to be stored for it.</summary>
internal static class LedgerTrace
{
    /// <summary>Order lines of a customer.</summary>
    internal static TracedRows Orders(LedgerSources sources, LedgerMapping mapping, string customer, int most, CancellationToken ct) =>
        Find(sources.Orders, mapping.Format, header => header.Find(mapping.Orders.Customer, ColumnNames.Customer), customer, _ => -1, null, most, ct);

    /// <summary>Events of a customer, of one activity or of all (null).</summary>
    internal static TracedRows Events(
        LedgerSources sources, LedgerMapping mapping, string customer, string? activity, int most, CancellationToken ct) => Find(
        sources.Events,
        mapping.EventFormat ?? mapping.Format,
        header => header.Find(mapping.Events.Customer, ColumnNames.Customer),
        customer,
        header => activity is null ? -1 : header.Find(mapping.Events.Activity, ColumnNames.Activity),
        activity,
        most,
        ct);

    private static TracedRows Find(
        IReadOnlyList<LedgerFile> files,
        LedgerFormat format,
        Func<LedgerHeader, int> customerOf,
        string customer,
        Func<LedgerHeader, int> activityOf,
        string? activity,
        int most,
        CancellationToken ct)
    {
        var problems = new LedgerProblems();
        var sink = new TraceSink(customerOf, customer, activityOf, activity, most);
        using var reader = new ChunkReader(files, format, header => customerOf(header) >= 0, problems);
        var (scanner, chunk) = (new RowScanner(sink, problems), new Chunk());
        while (reader.TryNext(chunk))
        {
            ct.ThrowIfCancellationRequested();
            scanner.Scan(chunk);
        }

        return new TracedRows(sink.Rows, sink.Count);
    }

    private sealed class TraceSink(
        Func<LedgerHeader, int> customerOf, string customer, Func<LedgerHeader, int> activityOf, string? activity, int most) : RowSink
    {
        private readonly byte[] _customer = Encoding.UTF8.GetBytes(customer);
        private readonly byte[] _activity = Encoding.UTF8.GetBytes(activity ?? "");
        private LedgerHeader _header = null!;
        private int _customerColumn;
        private int _activityColumn;

        internal List<TracedRow> Rows { get; } = [];

        internal long Count { get; private set; }

        internal override void Begin(Chunk chunk)
        {
            _header = chunk.Header;
            (_customerColumn, _activityColumn) = (customerOf(_header), activityOf(_header));
        }

        internal override void Row(in LedgerRow row)
        {
            if (!LedgerSink.IdOf(row[_customerColumn]).SequenceEqual(_customer)
                || (_activityColumn >= 0 && !LedgerSink.IdOf(row[_activityColumn]).SequenceEqual(_activity)))
            {
                return;
            }

            Count++;
            if (Rows.Count < most)
            {
                var cells = new string[row.Count];
                for (var cell = 0; cell < cells.Length; cell++)
                {
                    cells[cell] = Encoding.UTF8.GetString(row[cell]);
                }

                Rows.Add(new TracedRow(_header.File.Name, row.Line, _header.Columns, cells));
            }
        }

        internal override void WrongShape(in LedgerRow row, int columns)
        {
        }
    }
}
