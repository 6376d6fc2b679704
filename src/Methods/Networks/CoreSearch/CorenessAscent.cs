namespace Entente.Methods.Networks.CoreSearch;

/// <summary>
/// Raises the correlation of a_ij with c_i·c_j, one value at a time. With A ties among N pairs, E = Σ a_ij c_i c_j,
/// S = Σ c_i c_j and Q = Σ (c_i c_j)² over pairs, r = (E − A·S/N) / √((A − A²/N) · (Q − S²/N)).
/// As a function of one value x the numerator is n₀ + n₁x and the last factor d₀ + d₁x + d₂x², so the only stationary
/// point is x = (n₁d₀ − n₀d₁/2) / (n₀d₂ − n₁d₁/2).
/// </summary>
internal sealed class CorenessAscent
{
    /// <summary>A round that moves no value by more than this share of the root mean square ends the climb.</summary>
    private const double SmallestMove = 1e-11;

    /// <summary>The sums are kept up to date; after so many rounds they are taken anew, so that rounding errors do not
    /// gather.</summary>
    private const int RoundsPerRecount = 8;

    private readonly Network _ties;
    private readonly double[] _values;
    private readonly double _pairs;
    private readonly double _tieShare;
    private readonly double _tieVariance;
    private double _sum;
    private double _squares;
    private double _fourths;
    private double _tied;

    internal CorenessAscent(Network ties, double[] start)
    {
        _ties = ties;
        _values = start;
        var tieCount = ties.ArcCount / 2.0;
        _pairs = ties.Count * (ties.Count - 1.0) / 2;
        _tieShare = tieCount / _pairs;
        _tieVariance = tieCount - (tieCount * _tieShare);
    }

    internal double Fit { get; private set; } = double.NegativeInfinity;

    /// <summary>Improves every value in turn, at most so many times over; returns whether nothing moves any more.
    /// </summary>
    internal bool Climb(int rounds)
    {
        var largestMove = double.PositiveInfinity;
        for (var round = 0; round < rounds && largestMove > SmallestMove; round++)
        {
            if (round % RoundsPerRecount == 0)
            {
                Recount();
            }

            largestMove = 0;
            for (var person = 0; person < _values.Length; person++)
            {
                largestMove = Math.Max(largestMove, Improve(person));
            }

        }

        Recount();
        Fit = Correlation(_tied, (_sum * _sum) - _squares, (_squares * _squares) - _fourths);
        return largestMove <= SmallestMove;
    }

    internal double[] UnitValues()
    {
        var length = Math.Sqrt(_values.Sum(value => value * value));
        return [.. _values.Select(value => value / length)];
    }

    /// <summary>Scales the values to a root mean square of 1 and takes the sums anew.</summary>
    private void Recount()
    {
        Scale(_values);
        (_sum, _squares, _fourths, _tied) = (0, 0, 0, 0);
        for (var person = 0; person < _values.Length; person++)
        {
            var value = _values[person];
            _sum += value;
            _squares += value * value;
            _fourths += value * value * value * value;
            _tied += value * TiedTo(person) / 2;
        }
    }

    private double TiedTo(int person)
    {
        var sum = 0.0;
        foreach (var neighbour in _ties.Successors(person))
        {
            sum += _values[neighbour];
        }

        return sum;
    }

    /// <summary>Sets one value to its best; returns how far it moved, as a share of the root mean square.</summary>
    private double Improve(int person)
    {
        var old = _values[person];
        var tiedTo = TiedTo(person);
        var others = _sum - old;
        var otherSquares = Math.Max(0, _squares - (old * old));
        var otherFourths = _fourths - (old * old * old * old);
        var products = ((others * others) - otherSquares) / 2;
        var squareProducts = ((otherSquares * otherSquares) - otherFourths) / 2;
        var (n0, n1) = (_tied - (old * tiedTo) - (_tieShare * products), tiedTo - (_tieShare * others));
        var (d0, d1, d2) = (
            squareProducts - (products * products / _pairs),
            -2 * products * others / _pairs,
            otherSquares - (others * others / _pairs));
        var best = BestOf(n0, n1, d0, d1, d2, old);
        _values[person] = best;
        _sum = others + best;
        _squares = otherSquares + (best * best);
        _fourths = otherFourths + (best * best * best * best);
        _tied += (best - old) * tiedTo;
        return Math.Abs(best - old);
    }

    /// <summary>The derivative has the sign of slope − fall·x: where fall is positive the stationary point is the summit,
    /// or 0 if it lies below. Elsewhere 0 if that is no worse, else the old value.</summary>
    private static double BestOf(double n0, double n1, double d0, double d1, double d2, double old)
    {
        var slope = (n1 * d0) - (n0 * d1 / 2);
        var fall = (n0 * d2) - (n1 * d1 / 2);
        var rounding = 1e-13 * (Math.Abs(n0 * d2) + Math.Abs(n1 * d1));
        if (fall > rounding)
        {
            return Math.Max(0, slope / fall);
        }

        var (atZero, atOld) = (n0 / Math.Sqrt(d0), (n0 + (n1 * old)) / Math.Sqrt(d0 + (old * (d1 + (old * d2)))));
        return slope < 0 && atZero >= atOld ? 0 : old;
    }

    private double Correlation(double tied, double twiceProducts, double twiceSquareProducts)
    {
        var products = twiceProducts / 2;
        var variance = (twiceSquareProducts / 2) - (products * products / _pairs);
        return variance > 0
            ? (tied - (_tieShare * products)) / Math.Sqrt(_tieVariance * variance)
            : double.NegativeInfinity;
    }

    /// <summary>To a root mean square of 1, where the sums keep most digits.</summary>
    private static void Scale(double[] values)
    {
        var mean = Math.Sqrt(values.Sum(value => value * value) / values.Length);
        for (var person = 0; person < values.Length && mean > 0; person++)
        {
            values[person] /= mean;
        }
    }
}
