using Entente.Methods.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Scoring;

public sealed class PairwiseComparisonTests
{
    /// <summary>The wealth of seven nations, Saaty (1980), The Analytic Hierarchy Process, p. 42: printed to three places, with
    /// λmax 7.61 and ratio 0.08.</summary>
    [Fact]
    public void Gives_the_published_wealth_of_nations()
    {
        var nations = PairwiseComparison.Compute(PairwiseComparison.FromUpper(7,
            [4, 9, 6, 6, 5, 5, 7, 5, 5, 3, 4, 1 / 5.0, 1 / 5.0, 1 / 7.0, 1 / 5.0, 1, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 2]));

        AssertPrinted([0.427, 0.230, 0.021, 0.052, 0.052, 0.123, 0.094], nations.Weights);
        Assert.Equal(7.61, nations.LargestEigenvalue, 2);
        Assert.Equal(0.08, nations.ConsistencyRatio, 2);
        Assert.True(nations.IsConsistent);
    }

    /// <summary>What is drunk more, Saaty (2008), Decision making with the analytic hierarchy process, International Journal of
    /// Services Sciences 1, 83–98, table 2: coffee, wine, tea, beer, sodas, milk, water, with ratio 0.022.</summary>
    [Fact]
    public void Gives_the_published_consumption_of_drinks()
    {
        var drinks = PairwiseComparison.Compute(PairwiseComparison.FromUpper(7,
            [9, 5, 2, 1, 1, 1 / 2.0, 1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 3.0, 1 / 4.0, 1 / 3.0, 1 / 9.0, 1 / 2.0, 1, 1 / 3.0, 2, 1 / 2.0, 1 / 3.0]));

        AssertPrinted([0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327], drinks.Weights);
        Assert.Equal(0.022, drinks.ConsistencyRatio, 3);
    }

    [Fact]
    public void Contradicting_comparisons_are_told()
    {
        var circle = PairwiseComparison.Compute(PairwiseComparison.FromUpper(3, [5, 1 / 5.0, 5]));

        Assert.False(circle.IsConsistent);
    }

    [Fact]
    public void One_or_two_criteria_cannot_contradict_each_other()
    {
        Assert.Equal([1], PairwiseComparison.Compute([[1]]).Weights);
        var two = PairwiseComparison.Compute(PairwiseComparison.FromUpper(2, [3]));
        AssertPrinted([0.75, 0.25], two.Weights);
        Assert.Equal(0, two.ConsistencyRatio);
    }

    [Fact]
    public void A_matrix_that_is_no_comparison_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PairwiseComparison.Compute([[1, 2], [2, 1]]));
        Assert.Throws<ArgumentException>(() => PairwiseComparison.Compute([[1, -1], [-1, 1]]));
        Assert.Throws<ArgumentException>(() => PairwiseComparison.Compute([[1, 2]]));
        Assert.Throws<ArgumentException>(() => PairwiseComparison.Compute([]));
        Assert.Throws<ArgumentException>(() => PairwiseComparison.Compute([[double.NaN]]));
    }

    [Fact]
    public void Comparisons_made_from_weights_give_the_weights_back() => Prop.ForAll(
        Gen.Choose(1, 1000).ListOf().Where(list => list.Count is >= 2 and <= 15).ToArbitrary(),
        given =>
        {
            var weights = given.Select(one => one / (double)given.Sum()).ToList();
            var found = PairwiseComparison.Compute([.. weights.Select(a => weights.Select(b => a / b).ToList())]);
            return weights.Zip(found.Weights).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9)
                && Math.Abs(found.ConsistencyRatio) < 1e-9;
        }).QuickCheckThrowOnFailure();

    private static void AssertPrinted(double[] printed, IReadOnlyList<double> found) =>
        Assert.Equal(printed, found.Select(weight => Math.Round(weight, 3)));
}
