using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Platform.Imports;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>What order lines and events have in common: customer, date, period, amounts, and rows that belong to nobody.</summary>
internal abstract class LedgerSink(LedgerJob job, Tally tally, LedgerFormat format) : RowSink
{
    private readonly DateText _dates = new(format.Dates);
    private IdKey _lastKey;
    private int _lastCustomer = -1;
    private byte[] _lastDate = [0];
    private bool _lastIsInPeriod;

    protected AmountText Amounts { get; } = AmountText.Of(format);

    protected LedgerJob Job { get; } = job;

    protected Tally Tally { get; } = tally;

    /// <summary>The file of the current chunk.</summary>
    protected LedgerHeader Header { get; private set; } = null!;

    protected Chunk Chunk { get; private set; } = null!;

    /// <summary>Day number of the current row; 0 where there is no column.</summary>
    protected int Day { get; private set; }

    internal override void Begin(Chunk chunk)
    {
        Chunk = chunk;
        if (!ReferenceEquals(Header, chunk.Header))
        {
            Header = chunk.Header;
            (_lastDate, _lastKey, _lastCustomer) = ([0], default, -1);
            Bind();
        }
    }

    internal override void WrongShape(in LedgerRow row, int columns)
    {
        var cells = row.Count > columns
            ? string.Create(CultureInfo.InvariantCulture, $"more cells than the header's {columns}")
            : string.Create(CultureInfo.InvariantCulture, $"{row.Count} {(row.Count == 1 ? "cell" : "cells")}, the header {columns}");
        Problem(row, -1, $"This row has {cells}. Put a cell that itself contains the separator " +
            $"“{(char)Header.Separator}” into quotation marks, and use one separator in the whole file.");
    }

    /// <summary>Finds the columns of the current file.</summary>
    protected abstract void Bind();

    /// <summary>The customer's number; −1 for nobody.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int CustomerOf(ReadOnlySpan<byte> id)
    {
        var trimmed = IdOf(id);
        var key = IdKey.Of(trimmed);
        if (key == _lastKey && key.IsExact)
        {
            return _lastCustomer;
        }

        (_lastKey, _lastCustomer) = (key, Tally.NumberOf(key, trimmed));
        return _lastCustomer;
    }

    /// <summary>An id without blanks around it, and without the .0 that spreadsheets put behind numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ReadOnlySpan<byte> IdOf(ReadOnlySpan<byte> id)
    {
        var trimmed = id.Length > 0 && (id[0] <= (byte)' ' || id[^1] <= (byte)' ') ? id.Trim(" \t\r"u8) : id;
        return trimmed.Length > 2 && trimmed[^1] == (byte)'0' && trimmed[^2] == (byte)'.' && !trimmed[..^2].ContainsAnyExceptInRange((byte)'0', (byte)'9')
            ? trimmed[..^2]
            : trimmed;
    }

    /// <summary>Reads the date; false where the row is bad or outside the period. Rows of one day mostly stand together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool IsInPeriod(in LedgerRow row, int column) =>
        column < 0 || (row[column].SequenceEqual(_lastDate) ? _lastIsInPeriod || IsLeftOut() : IsInPeriodAnew(row, column));

    private bool IsInPeriodAnew(in LedgerRow row, int column)
    {
        var text = row[column];
        var day = _dates.Read(text);
        if (day < 0)
        {
            Problem(row, column, text.IsEmpty
                ? "The date is empty. It must be filled in."
                : $"{Quoted(text)} is not a date of the order that was said. {_dates.Wanted}");
            return false;
        }

        (_lastDate, Day, _lastIsInPeriod) = (text.ToArray(), day, day >= Job.FirstDay && day <= Job.LastDay);
        Tally.Counts.FirstDay = Math.Min(Tally.Counts.FirstDay, day);
        Tally.Counts.LastDay = Math.Max(Tally.Counts.LastDay, day);
        return _lastIsInPeriod || IsLeftOut();
    }

    private bool IsLeftOut()
    {
        Tally.Counts.RowsOutsidePeriod++;
        return false;
    }

    /// <summary>Reads an amount; false with a problem where it cannot be read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool Read(in LedgerRow row, int column, out long scaled, long? whenEmpty = null)
    {
        var state = Amounts.ReadCell(row[column], out scaled);
        return state == AmountState.Read || IsUsable(row, column, state, ref scaled, whenEmpty);
    }

    private bool IsUsable(in LedgerRow row, int column, AmountState state, ref long scaled, long? whenEmpty)
    {
        switch (state)
        {
            case AmountState.Rounded:
                Tally.Counts.RoundedAmounts++;
                return true;
            case AmountState.Empty when whenEmpty is { } usual:
                scaled = usual;
                return true;
            case AmountState.Empty:
                Problem(row, column, "This cell is empty. A number must be filled in.");
                return false;
            case AmountState.TooLarge:
                Problem(row, column, $"{Quoted(row[column])} is too large to be summed exactly. At most 14 digits stand before the decimal sign.");
                return false;
            default:
                Problem(row, column, $"{Quoted(row[column])} is not a number as this file is said to write them: {Wanted}.");
                return false;
        }
    }

    /// <summary>What a row adds to the cells of an activity. False with a problem where a driver cannot be read.</summary>
    protected bool Count(in LedgerRow row, ActivityProgram activity, Span<long> cells, long quantity)
    {
        Add(ref cells[activity.QuantityCell], quantity);
        foreach (var term in activity.Terms)
        {
            if (!term.Holds(row, Amounts))
            {
                continue;
            }

            var amount = quantity;
            if (term.Driver != TermProgram.OfQuantity && !Read(row, term.Driver, out amount, 0))
            {
                return false;
            }

            Add(ref cells[term.Cell], amount);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static void Add(ref long sum, long amount) => sum = checked(sum + amount);

    protected void Problem(in LedgerRow row, int column, string message) => Job.Problems.Add(new ImportProblem(
        Header.File.Name, row.Line, column < 0 ? null : Header.Columns[column], message));

    protected void TooMuch(in LedgerRow row) => Problem(row, -1,
        "With this row the sum of its customer leaves the range of exact sums (922 trillion). Use a larger unit of money.");

    protected static string Quoted(ReadOnlySpan<byte> text) => DelimitedFile.Quoted(Encoding.UTF8.GetString(text));

    private string Wanted => "decimal sign “" + format.Decimal + "”, "
        + (format.Thousands is { } sign ? $"“{sign}” between thousands" : "nothing between thousands")
        + ". If it writes them otherwise, say so (--decimal, --thousands)";
}
