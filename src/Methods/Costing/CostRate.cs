namespace Entente.Methods.Costing;

/// <summary>
/// Turns the sums of one activity into consumption and cost: consumption = Σ coefficient × sum, cost = consumption × rate,
/// rounded once, half away from zero, to ten-thousandths. A pool's rate is not rounded first: cost = consumption × pool
/// cost / capacity.
/// </summary>
internal sealed class CostRate
{
    private readonly ActivityCells _cells;
    private readonly decimal _numerator;
    private readonly decimal _denominator;
    private readonly long _fast;

    internal CostRate(CostModel model, Activity activity, ActivityCells cells)
    {
        _cells = cells;
        var pool = model.PoolOf(activity);
        (_numerator, _denominator) = activity.Rate is { } own
            ? (own, 1)
            : (pool!.Cost, pool.PracticalCapacity ?? throw new ArgumentException($"Activity {activity.Name} has no rate.", nameof(model)));
        if (_cells.Terms.Count == 1 && Math.Round(_numerator / _denominator, 4) is var rate && rate * _denominator == _numerator
            && rate * _cells.Terms[0].Term.Coefficient is var factor && factor == Math.Round(factor, 4) && factor is > 0 and < 1_000_000)
        {
            _fast = (long)(factor * Scaled.One);
        }
    }

    /// <summary>Minutes or units that the row took.</summary>
    internal decimal Consumption(ReadOnlySpan<long> row)
    {
        var sum = 0m;
        foreach (var (term, cell) in _cells.Terms)
        {
            sum += term.Coefficient * row[cell];
        }

        return sum / Scaled.One;
    }

    /// <summary>The cost in ten-thousandths.</summary>
    internal long Cost(ReadOnlySpan<long> row)
    {
        if (_fast > 0 && row[_cells.Terms[0].Cell] is var sum && Math.Abs(sum) < long.MaxValue / 2 / _fast)
        {
            return Scaled.Divide(sum * _fast, Scaled.One);
        }

        return Scaled.FromDecimal(Consumption(row) * _numerator / _denominator);
    }
}
