namespace Entente.Methods.Networks.CoreSearch;

/// <summary>Finds a split of a larger network by climbing from many starts, and again from disturbances of the best.
/// </summary>
internal sealed class CoreClimb
{
    /// <summary>Fits worked out, about 40 ms, before no further start is begun. Networks of up to a hundred people end
    /// before.</summary>
    private const long MostEvaluations = 4_000_000;

    private const int RandomStarts = 100;

    private const int Disturbances = 300;

    /// <summary>People of either side who are tried in exchanges: those of greatest worth outside, of least inside.
    /// </summary>
    private const int ExchangeCandidates = 50;

    private readonly Network _network;
    private readonly Split _split;
    private readonly SeededRandom _random = new(seed: 1999);
    private bool[]? _best;
    private double _bestFit = double.NegativeInfinity;
    private int _bestSize;

    private CoreClimb(Network network)
    {
        _network = network;
        _split = new Split(network);
    }

    internal static CorePartition? Best(Network network)
    {
        var climb = new CoreClimb(network);
        foreach (var start in CoreStarts.Rankings(network))
        {
            climb.From(start);
        }

        foreach (var start in CoreStarts.Others(network, climb._random, RandomStarts).TakeWhile(_ => climb.HasTime))
        {
            climb.From(start);
        }

        for (var round = 0; round < Disturbances && climb.HasTime; round++)
        {
            climb.FromDisturbedBest();
        }

        return climb._best is null ? null : new CorePartition(climb._best, climb._bestFit, IsExact: false);
    }

    private bool HasTime => _split.Evaluations < MostEvaluations;

    private void From(ReadOnlySpan<bool> start)
    {
        _split.Become(start);
        while (MoveBest() || ExchangeBest())
        {
        }

        Keep();
    }

    private void FromDisturbedBest()
    {
        if (_best is null)
        {
            return;
        }

        var start = _best.AsSpan().ToArray();
        var changes = 2 + _random.Next(Math.Max(1, Math.Min(start.Length / 5, 20)));
        for (var change = 0; change < changes; change++)
        {
            var person = _random.Next(start.Length);
            start[person] = !start[person];
        }

        From(start);
    }

    /// <summary>Makes the move that raises the fit most; false where none does.</summary>
    private bool MoveBest()
    {
        var (best, bestFit) = (-1, _split.Fit + SplitCorrelation.SameFit);
        for (var person = 0; person < _split.People; person++)
        {
            var fit = _split.FitAfterMove(person);
            if (fit > bestFit)
            {
                (best, bestFit) = (person, fit);
            }
        }

        if (best >= 0)
        {
            _split.Move(best);
        }

        return best >= 0;
    }

    /// <summary>Makes the exchange that raises the fit most; false where none does.</summary>
    private bool ExchangeBest()
    {
        if (double.IsNegativeInfinity(_split.Fit))
        {
            return false;
        }

        var worth = _split.WorthToCore();
        var people = Enumerable.Range(0, _split.People).ToLookup(person => _split.InCore[person]);
        var inside = people[true].OrderBy(worth).Take(ExchangeCandidates).ToArray();
        var outside = people[false].OrderByDescending(worth).Take(ExchangeCandidates).ToArray();
        var (leaves, joins, bestFit) = (-1, -1, _split.Fit + SplitCorrelation.SameFit);
        foreach (var inner in inside)
        {
            foreach (var outer in outside)
            {
                var between = (_network.HasArc(inner, outer) ? 1 : 0) + (_network.HasArc(outer, inner) ? 1 : 0);
                var fit = _split.FitAfterExchange(inner, outer, between);
                if (fit > bestFit)
                {
                    (leaves, joins, bestFit) = (inner, outer, fit);
                }
            }
        }

        if (leaves >= 0)
        {
            _split.Move(leaves);
            _split.Move(joins);
        }

        return leaves >= 0;
    }

    /// <summary>Remembers a better split; of equally good ones the larger, then the one with the earlier people.</summary>
    private void Keep()
    {
        var fit = _split.Fit;
        if (double.IsNegativeInfinity(fit) || fit < _bestFit - SplitCorrelation.SameFit)
        {
            return;
        }

        if (_best is not null && fit <= _bestFit + SplitCorrelation.SameFit)
        {
            var isEarlier = _split.InCore.AsSpan().SequenceCompareTo(_best) > 0;
            if (_split.Size < _bestSize || (_split.Size == _bestSize && !isEarlier))
            {
                return;
            }
        }

        (_best, _bestFit, _bestSize) = (_split.InCore.AsSpan().ToArray(), Math.Max(fit, _bestFit), _split.Size);
    }
}
