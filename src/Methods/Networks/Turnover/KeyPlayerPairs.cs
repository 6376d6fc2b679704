using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Turnover;

/// <summary>The pair whose loss fragments most, by looking at pairs in the order of a bound until no other can be worse.
/// </summary>
internal static class KeyPlayerPairs
{
    private const int Batch = 256;

    internal static int[] Worst(Network ties, KeyPlayerObjective objective, CancellationToken ct)
    {
        var pairs = objective == KeyPlayerObjective.Distances ? Bounds(ties) : Everyone(ties.Count);
        var sums = new double[Batch];
        using var searches = new ThreadLocal<IRemainder>(() => KeyPlayers.RemainderOf(ties, objective));
        var best = (Sum: double.PositiveInfinity, A: -1, B: -1);
        for (var start = 0; start < pairs.Length && pairs[start].Least <= best.Sum + KeyPlayerClimb.Same; start += Batch)
        {
            var count = Math.Min(Batch, pairs.Length - start);
            Parallel.For(0, count, new ParallelOptions { CancellationToken = ct }, place =>
            {
                var pair = pairs[start + place];
                sums[place] = searches.Value!.Without([pair.A, pair.B]);
            });
            for (var place = 0; place < count; place++)
            {
                var pair = pairs[start + place];
                best = IsWorse(sums[place], pair, best) ? (sums[place], pair.A, pair.B) : best;
            }
        }

        return [best.A, best.B];
    }

    private static bool IsWorse(double sum, Pair pair, (double Sum, int A, int B) best) =>
        sum < best.Sum - KeyPlayerClimb.Same
        || (sum <= best.Sum + KeyPlayerClimb.Same && (pair.A, pair.B).CompareTo((best.A, best.B)) < 0);

    /// <summary>Every pair with the least sum that can be left without it, most promising first.</summary>
    private static Pair[] Bounds(Network ties)
    {
        var distances = new DistanceTable(ties, []);
        var stakes = HarmonicStakes.Of(ties);
        var whole = new HarmonicSums(ties).Without([]);
        var pairs = new Pair[ties.Count * (ties.Count - 1) / 2];
        var place = 0;
        for (var a = 0; a < ties.Count; a++)
        {
            for (var b = a + 1; b < ties.Count; b++)
            {
                pairs[place++] = new Pair(a, b, whole - stakes[a] - stakes[b] + (2 * distances.Inverse(a, b)));
            }
        }

        Array.Sort(pairs, (one, other) => (one.Least, one.A, one.B).CompareTo((other.Least, other.A, other.B)));
        return pairs;
    }

    /// <summary>Every pair in ascending order, with a bound that rules none out.</summary>
    private static Pair[] Everyone(int people) =>
        [.. Enumerable.Range(0, people).SelectMany(a => Enumerable.Range(a + 1, people - a - 1).Select(b => new Pair(a, b, 0)))];

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Pair(int A, int B, double Least);
}
