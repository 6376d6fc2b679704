using System.Text;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Methods.Costing;
using Entente.Platform.Imports;

namespace Entente.Modules.Profitability.Ledger.Models;

/// <summary>A table small enough to be kept: activities, pools, rates.</summary>
internal sealed class SmallTable : RowSink
{
    private readonly LedgerProblems _problems;
    private readonly AmountText _amounts;
    private readonly List<(long Line, string[] Cells)> _rows = [];
    private LedgerHeader? _header;

    private SmallTable(LedgerFormat format, LedgerProblems problems) => (_amounts, _problems) = (AmountText.Of(format), problems);

    internal IReadOnlyList<(long Line, string[] Cells)> Rows => _rows;

    internal IReadOnlyList<string> Columns => _header?.Columns ?? [];

    /// <summary>Reads a table of at most so many rows.</summary>
    internal static SmallTable Read(LedgerFile file, LedgerFormat format, LedgerProblems problems, int mostRows = 100_000)
    {
        var table = new SmallTable(format, problems);
        using var reader = new ChunkReader([file], format, header => (table._header = header) is not null, problems);
        var (scanner, chunk) = (new RowScanner(table, problems), new Chunk());
        while (reader.TryNext(chunk) && table._rows.Count <= mostRows)
        {
            scanner.Scan(chunk);
        }

        return table;
    }

    /// <summary>The column; its absence is a problem where it is needed.</summary>
    internal int Column(bool isNeeded, params string[] names)
    {
        var column = _header?.Find(null, names) ?? -1;
        if (column < 0 && isNeeded && _header is not null)
        {
            _problems.Add(new ImportProblem(_header.File.Name, 1, null, LedgerJob.NoColumn(_header, names[0], null)));
        }

        return column;
    }

    internal static string? Text((long Line, string[] Cells) row, int column) =>
        column < 0 || string.IsNullOrWhiteSpace(row.Cells[column]) ? null : row.Cells[column].Trim();

    /// <summary>The exact number; null with a problem where there is none.</summary>
    internal decimal? Number((long Line, string[] Cells) row, int column, bool isNeeded = true)
    {
        if (column < 0 || (!isNeeded && Text(row, column) is null))
        {
            return null;
        }

        switch (_amounts.Read(Encoding.UTF8.GetBytes(row.Cells[column]), out var scaled))
        {
            case AmountState.Read:
                return Scaled.ToDecimal(scaled);
            case AmountState.Rounded when decimal.TryParse(row.Cells[column], System.Globalization.CultureInfo.InvariantCulture, out var exact):
                return exact;
            case var state:
                Problem(row, column, state == AmountState.Empty
                    ? "This cell is empty. A number must be filled in."
                    : $"{DelimitedFile.Quoted(row.Cells[column])} is not a number. Write it like 1234.5.");
                return null;
        }
    }

    internal void Problem((long Line, string[] Cells) row, int column, string message) =>
        _problems.Add(new ImportProblem(_header!.File.Name, row.Line, _header.Columns[column], message));

    internal override void Begin(Chunk chunk)
    {
    }

    internal override void Row(in LedgerRow row)
    {
        if (row.IsBlank)
        {
            return;
        }

        var cells = new string[row.Count];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = Encoding.UTF8.GetString(row[index]);
        }

        _rows.Add((row.Line, cells));
    }

    internal override void WrongShape(in LedgerRow row, int columns) => _problems.Add(new ImportProblem(
        _header!.File.Name, row.Line, null, $"This row has another number of cells than the header's {columns}."));
}
