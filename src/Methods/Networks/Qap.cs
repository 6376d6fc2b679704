namespace Entente.Methods.Networks;

/// <summary>How alike two networks of the same people are.</summary>
/// <param name="Correlation">Pearson correlation of the off-diagonal cells, −1 to 1.</param>
/// <param name="AtLeast">p: share of permutations, the given one included, with at least this correlation.</param>
/// <param name="AtMost">Share of permutations, the given one included, with at most this correlation.</param>
/// <param name="Permutations">Random permutations made.</param>
/// <param name="Seed">The seed of the random numbers: the same seed gives the same p.</param>
public sealed record QapResult(double Correlation, double AtLeast, double AtMost, int Permutations, ulong Seed);

/// <summary>
/// QAP correlation (quadratic assignment procedure): the Pearson correlation of the off-diagonal cells of two networks
/// of the same people, and how often chance gives as much when the people of the second are renumbered at random, which
/// keeps its structure and breaks its link with the first. p = (1 + permutations at least as high) / (1 + permutations).
/// <para>Undefined cases: null below three people, or where all cells of a network are equal (no tie, or all ties of one
/// weight).</para>
/// <para>Each permutation has random numbers of its own from seed and number, so p is the same on any number of threads.
/// </para>
/// <para>Sources: Hubert, L. &amp; Schultz, J. (1976), Quadratic assignment as a general data analysis strategy;
/// Krackhardt, D. (1988), Predicting with networks, Social Networks 10.</para>
/// <para>Example: a network with itself has correlation 1.</para>
/// </summary>
public static class Qap
{
    /// <summary>Permutations unless more are asked for: p is known to about ±0.014 at 0.05.</summary>
    public const int DefaultPermutations = 1000;

    /// <summary>The seed unless another is given.</summary>
    public const ulong DefaultSeed = 1;

    private const double Rounding = 1e-12;

    /// <summary>Correlates two networks by their weights.</summary>
    public static QapResult? Of(
        Network one, Network other, int permutations = DefaultPermutations, ulong seed = DefaultSeed,
        int? threads = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentOutOfRangeException.ThrowIfNegative(permutations);
        if (one.Count != other.Count)
        {
            throw new ArgumentException($"The networks have {one.Count} and {other.Count} people; QAP needs the same.", nameof(other));
        }

        var cells = new Cells(one, other);
        if (cells.Scale is not { } scale)
        {
            return null;
        }

        var observed = cells.Correlation(scale, people: null);
        var found = new double[permutations];
        var options = new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount };
        Parallel.For(0, permutations, options, number =>
        {
            int[] people = [.. Enumerable.Range(0, one.Count)];
            new SeededRandom(seed * 0x9E3779B97F4A7C15 + (ulong)number).Shuffle(people);
            found[number] = cells.Correlation(scale, people);
        });
        return new QapResult(
            observed,
            (1.0 + found.Count(value => value >= observed - Rounding)) / (1 + permutations),
            (1.0 + found.Count(value => value <= observed + Rounding)) / (1 + permutations),
            permutations,
            seed);
    }

    /// <summary>The cells of both networks with the sums that no renumbering changes.</summary>
    private sealed class Cells
    {
        private readonly Arc[] _one;
        private readonly double[] _other;
        private readonly int _people;
        private readonly double _expected;

        internal Cells(Network one, Network other)
        {
            _people = one.Count;
            _one = [.. one.Arcs()];
            _other = new double[_people * _people];
            foreach (var arc in other.Arcs())
            {
                _other[(arc.From * _people) + arc.To] = arc.Weight;
            }

            var count = _people * (_people - 1.0);
            var (sumOne, sumOther) = (_one.Sum(arc => arc.Weight), _other.Sum());
            _expected = count > 0 ? sumOne * sumOther / count : 0;
            var spreadOne = _one.Sum(arc => arc.Weight * arc.Weight) - (count > 0 ? sumOne * sumOne / count : 0);
            var spreadOther = _other.Sum(weight => weight * weight) - (count > 0 ? sumOther * sumOther / count : 0);
            Scale = _people >= 3 && spreadOne > Rounding && spreadOther > Rounding ? Math.Sqrt(spreadOne * spreadOther) : null;
        }

        /// <summary>The root of the product of both spreads; null where a correlation is not defined.</summary>
        internal double? Scale { get; }

        internal double Correlation(double scale, int[]? people)
        {
            var product = 0.0;
            foreach (var arc in _one)
            {
                var (from, to) = people is null ? (arc.From, arc.To) : (people[arc.From], people[arc.To]);
                product += arc.Weight * _other[(from * _people) + to];
            }

            return Math.Clamp((product - _expected) / scale, -1, 1);
        }
    }
}
