using Entente.Methods.Networks;
using Entente.Methods.Tests.Networks.Reference;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

public sealed class QapTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void A_network_is_like_itself_and_a_correlation_never_leaves_its_bounds() => Prop.ForAll(RandomNetworks.UpTo(15), network =>
        Qap.Of(network, network, 20) is not { } same || (Math.Abs(same.Correlation - 1) < 1e-9 && same.AtLeast is > 0 and <= 1)).Check(Runs);

    [Fact]
    public void The_same_seed_gives_the_same_p_on_any_number_of_threads()
    {
        var (one, other) = (RandomNetworks.WithSeed(20, 0.3, 1), RandomNetworks.WithSeed(20, 0.3, 2));

        var results = new[] { 1, 2, 5 }.Select(threads => Qap.Of(one, other, 500, seed: 42, threads: threads));

        Assert.Single(results.Distinct());
        Assert.NotEqual(Qap.Of(one, other, 500, seed: 43)!.AtLeast, results.First()!.AtLeast);
    }

    [Fact]
    public void The_correlation_is_Pearsons_over_the_off_diagonal_cells() => Prop.ForAll(RandomNetworks.UpTo(8), network =>
    {
        var other = RandomNetworks.WithSeed(network.Count, 0.5, network.ArcCount);
        return Near.AreEqual(Pearson(network, other), Qap.Of(network, other, 0)?.Correlation);
    }).Check(Runs);

    [Fact]
    public void Nothing_is_said_of_fewer_than_three_people_or_without_a_tie()
    {
        Assert.Null(Qap.Of(RandomNetworks.WithSeed(2, 1, 1), RandomNetworks.WithSeed(2, 1, 2)));
        Assert.Null(Qap.Of(Network.FromArcs(5, []), RandomNetworks.WithSeed(5, 0.5, 2)));
    }

    /// <summary>Krackhardt's managers: correlations of R sna 2.7.1 (gcor) and p of its qaptest with 2,000 permutations.</summary>
    [Theory]
    [InlineData("advice", "friendship", 0.154585452048473, 0.0155)]
    [InlineData("advice", "reports_to", 0.223558182291692, 0)]
    [InlineData("friendship", "reports_to", 0.186235562647612, 0)]
    public void Krackhardts_managers_have_the_published_correlations(string one, string other, double correlation, double p)
    {
        if (ReferenceFiles.Folder is null)
        {
            return;
        }

        var result = Qap.Of(
            ReferenceFiles.Load($"krackhardt_hightech/{one}").Network, ReferenceFiles.Load($"krackhardt_hightech/{other}").Network, 5000)!;

        Assert.Equal(correlation, result.Correlation, 1e-9);
        Assert.InRange(result.AtLeast, 0, p + 0.011);
    }

    private static double? Pearson(Network one, Network other)
    {
        var cells = (from a in Enumerable.Range(0, one.Count) from b in Enumerable.Range(0, one.Count) where a != b
                     select (X: one.WeightOf(a, b), Y: other.WeightOf(a, b))).ToList();
        if (one.Count < 3)
        {
            return null;
        }

        var (meanX, meanY) = (cells.Average(cell => cell.X), cells.Average(cell => cell.Y));
        var (sx, sy) = (cells.Sum(cell => Math.Pow(cell.X - meanX, 2)), cells.Sum(cell => Math.Pow(cell.Y - meanY, 2)));
        return sx < 1e-9 || sy < 1e-9 ? null : cells.Sum(cell => (cell.X - meanX) * (cell.Y - meanY)) / Math.Sqrt(sx * sy);
    }
}
