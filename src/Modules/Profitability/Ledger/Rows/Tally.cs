using System.Runtime.CompilerServices;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;

namespace Entente.Modules.Profitability.Ledger.Rows;

/// <summary>
/// What one worker has summed: a row of cells for each customer and one for nobody. With a given list of customers all
/// workers share its numbers; without, each numbers the ids that it meets and the tallies are brought together by id.
/// </summary>
internal sealed class Tally
{
    private readonly int _width;
    private readonly bool _isDiscovering;
    private long[] _cells;
    private int[] _firstDays;
    private int[] _lastDays;
    private readonly long[] _nobody;

    internal Tally(LedgerLayout layout, IdTable? customers)
    {
        _width = layout.Width;
        _isDiscovering = customers is null;
        Customers = customers ?? new IdTable();
        var rows = Math.Max(Customers.Count + 1, 16);
        _cells = new long[checked(rows * _width)];
        (_firstDays, _lastDays) = (new int[rows], new int[rows]);
        _nobody = new long[_width];
    }

    internal IdTable Customers { get; }

    internal LedgerCounts Counts { get; } = new();

    /// <summary>The cells of all customers, with room for one row more.</summary>
    internal long[] Cells => _cells;

    /// <summary>Attributes that order lines give of a customer, by its number, with the chunk they were met in.</summary>
    internal Dictionary<int, (long Sequence, CustomerAttributes Attributes)> Attributes { get; } = [];

    /// <summary>First day number on which each customer ordered; 0 for never.</summary>
    internal int FirstDay(int customer) => _firstDays[customer];

    internal int LastDay(int customer) => _lastDays[customer];

    /// <summary>The customer's number; −1 for nobody. An id may be new where customers are discovered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int NumberOf(in IdKey key, ReadOnlySpan<byte> id)
    {
        var number = Customers.Find(key, id);
        if (number >= 0 || !_isDiscovering || id.IsEmpty)
        {
            return number;
        }

        number = Customers.GetOrAdd(id);
        if (number * _width >= _cells.Length)
        {
            Array.Resize(ref _cells, checked(_cells.Length * 2));
            Array.Resize(ref _firstDays, _cells.Length / _width);
            Array.Resize(ref _lastDays, _cells.Length / _width);
        }

        return number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Span<long> RowOf(int customer) => customer < 0 ? _nobody : _cells.AsSpan(customer * _width, _width);

    internal void Saw(int customer, int firstDay, int lastDay)
    {
        ref var first = ref _firstDays[customer];
        first = first == 0 || firstDay < first ? firstDay : first;
        ref var last = ref _lastDays[customer];
        last = Math.Max(last, lastDay);
    }
}

/// <summary>Counts and sums over rows, kept apart from the customers' cells so that a lost row shows.</summary>
internal sealed class LedgerCounts
{
    internal long OrderRows { get; set; }

    internal long EventRows { get; set; }

    internal long OrderRowsOfNobody { get; set; }

    internal long EventRowsOfNobody { get; set; }

    internal long UnknownActivityRows { get; set; }

    internal long RowsOutsidePeriod { get; set; }

    internal long RoundedAmounts { get; set; }

    internal Int128 Net { get; set; }

    internal Int128 Cogs { get; set; }

    internal int FirstDay { get; set; } = int.MaxValue;

    internal int LastDay { get; set; }

    internal void Add(LedgerCounts other)
    {
        OrderRows += other.OrderRows;
        EventRows += other.EventRows;
        OrderRowsOfNobody += other.OrderRowsOfNobody;
        EventRowsOfNobody += other.EventRowsOfNobody;
        UnknownActivityRows += other.UnknownActivityRows;
        RowsOutsidePeriod += other.RowsOutsidePeriod;
        RoundedAmounts += other.RoundedAmounts;
        Net += other.Net;
        Cogs += other.Cogs;
        FirstDay = Math.Min(FirstDay, other.FirstDay);
        LastDay = Math.Max(LastDay, other.LastDay);
    }
}

/// <summary>What is known of a customer besides its figures; null where nothing is.</summary>
internal sealed record CustomerAttributes(
    string? Name = null, string? Segment = null, string? Region = null, string? Owner = null, DateOnly? Since = null);
