using Entente.Methods.Networks;
using Entente.Methods.Networks.CoreSearch;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

public sealed class CorePeripheryTests
{
    [Fact]
    public void Three_who_are_all_tied_are_the_core_of_six()
    {
        var triangle = Network.FromArcs(6, [new(0, 1, 1), new(1, 2, 1), new(2, 0, 1)]).Symmetrised();

        var core = CorePeriphery.Compute(triangle)!;
        var coreness = Coreness.Compute(triangle)!;

        Assert.Equal([true, true, true, false, false, false], core.InCore);
        Assert.Equal(1, core.Fit, 12);
        Assert.True(core.IsExact);
        Assert.Equal(1, coreness.Fit, 12);
        Near.AssertEqual([Math.Sqrt(1 / 3.0), Math.Sqrt(1 / 3.0), Math.Sqrt(1 / 3.0), 0, 0, 0], coreness.Values);
    }

    [Fact]
    public void The_fit_of_a_split_is_the_correlation_of_its_cells()
    {
        // Core {0, 1}: cells 1, 0; periphery {2, 3}: cells 0, 0; four cells, one 1, against 1, 1, 0, 0.
        var network = Network.FromArcs(4, [new(0, 1, 1), new(0, 2, 1)]);

        Assert.Equal(1 / Math.Sqrt(3), CorePeriphery.FitOf(network, [true, true, false, false])!.Value, 12);
        Assert.Null(CorePeriphery.FitOf(network, [true, false, false, false]));
        Assert.Null(CorePeriphery.FitOf(network, [false, false, true, true]) is { } fit && fit > 0 ? fit : null);
    }

    [Fact]
    public void No_variation_leaves_core_and_coreness_undefined()
    {
        foreach (var people in (int[])[0, 1, 2, 3, 25])
        {
            var empty = Network.FromArcs(people, []);
            Assert.Null(CorePeriphery.Compute(empty));
            Assert.Null(Coreness.Compute(empty));
            var complete = RandomNetworks.WithSeed(people, 1, seed: 1);
            Assert.Null(CorePeriphery.Compute(complete));
            Assert.Null(Coreness.Compute(complete));
        }
    }

    [Fact]
    public void Climbing_finds_what_looking_at_every_split_finds() => Prop.ForAll(RandomNetworks.UpTo(12), network =>
    {
        var exact = Enumeration.Best(network);
        var climbed = CoreClimb.Best(network);
        Assert.Equal(exact is null, climbed is null);
        Near.AssertEqual([exact?.Fit], [climbed?.Fit]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_planted_core_is_found_among_many()
    {
        var random = new Random(8);
        var arcs =
            from sender in Enumerable.Range(0, 120)
            from receiver in Enumerable.Range(0, 120)
            let chance = sender < 15 && receiver < 15 ? 0.8 : 0.03
            where sender != receiver && random.NextDouble() < chance
            select new Arc(sender, receiver, 1);

        var core = CorePeriphery.Compute(Network.FromArcs(120, arcs))!;

        Assert.Equal(Enumerable.Range(0, 15), Enumerable.Range(0, 120).Where(person => core.InCore[person]));
        Assert.False(core.IsExact);
    }

    [Fact]
    public void No_fit_is_better_than_the_stated_one() => Prop.ForAll(RandomNetworks.UpTo(35), network =>
    {
        var best = CorePeriphery.Compute(network);
        var random = new Random(network.ArcCount);
        for (var trial = 0; trial < 50; trial++)
        {
            var split = Enumerable.Range(0, network.Count).Select(_ => random.Next(2) == 0).ToArray();
            Assert.True((CorePeriphery.FitOf(network, split) ?? -1) <= (best?.Fit ?? -1) + 1e-12);
        }

        Near.AssertEqual([best?.Fit], [best is null ? null : CorePeriphery.FitOf(network, best.InCore)]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Coreness_is_of_unit_length_and_no_small_change_improves_it() => Prop.ForAll(RandomNetworks.UpTo(25), network =>
    {
        if (Coreness.Compute(network) is not { } coreness)
        {
            return;
        }

        Assert.Equal(1, coreness.Values.Sum(value => value * value), 1e-9);
        Assert.All(coreness.Values, value => Assert.InRange(value, 0, 1));
        var random = new Random(network.ArcCount);
        for (var trial = 0; trial < 30; trial++)
        {
            var changed = coreness.Values.Select(value => Math.Max(0, value + ((random.NextDouble() - 0.5) * 0.02))).ToArray();
            Assert.True(Correlation(network.Symmetrised(), changed) <= coreness.Fit + 1e-9);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_one_outgrows_all_others_the_limit_is_given()
    {
        // Five name the middle and two others are tied: √(k(N − A) / (A(N − k))) with k = 5, A = 6, N = 28.
        var star = Network.FromArcs(8, [.. Enumerable.Range(1, 5).Select(point => new Arc(point, 0, 1)), new Arc(6, 7, 1)]);

        var coreness = Coreness.Compute(star)!;

        Near.AssertEqual([1, 0, 0, 0, 0, 0, 0, 0], coreness.Values);
        Assert.Equal(Math.Sqrt(5 * 22 / (6 * 23.0)), coreness.Fit, 12);
    }

    private static double Correlation(Network ties, double[] values)
    {
        var cells = (
            from i in Enumerable.Range(0, ties.Count)
            from j in Enumerable.Range(i + 1, ties.Count - i - 1)
            select (Tie: ties.HasArc(i, j) ? 1.0 : 0, Product: values[i] * values[j])).ToArray();
        var (tie, product) = (cells.Average(cell => cell.Tie), cells.Average(cell => cell.Product));
        var covariance = cells.Sum(cell => (cell.Tie - tie) * (cell.Product - product));
        var spread = Math.Sqrt(cells.Sum(cell => Math.Pow(cell.Tie - tie, 2)) * cells.Sum(cell => Math.Pow(cell.Product - product, 2)));
        return spread > 0 ? covariance / spread : -1;
    }
}
