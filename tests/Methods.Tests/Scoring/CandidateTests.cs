using Entente.Methods.Scoring;

namespace Entente.Methods.Tests.Scoring;

public sealed class CandidateTests
{
    private static readonly Candidate[] Two = [new("A", [8, 4]), new("B", [5, 6])];

    [Fact]
    public void The_weighted_mean_ranks()
    {
        var ranks = CandidateScores.Rank(Two, [1, 1]);

        Assert.Equal([6.0, 5.5], ranks.Select(rank => rank.Score));
        Assert.Equal([1, 2], ranks.Select(rank => rank.Rank));
        Assert.Equal([2, 1], CandidateScores.Rank(Two, [1, 9]).Select(rank => rank.Rank));
        Assert.Equal([1, 2], CandidateScores.Rank(Two, [0, 0]).Select(rank => rank.Rank));
    }

    [Fact]
    public void What_is_not_known_counts_for_nobody()
    {
        var ranks = CandidateScores.Rank([new("A", [8, null]), new("B", [null, null]), new("C", [8, 8])], [3, 1]);

        Assert.Equal([8.0, null, 8.0], ranks.Select(rank => rank.Score));
        Assert.Equal([1, 3, 1], ranks.Select(rank => rank.Rank));
        Assert.Equal([0.75, 0, 1], ranks.Select(rank => rank.Known));
    }

    [Fact]
    public void A_leader_stays_first_down_to_the_crossing_of_the_lines()
    {
        var ranges = RankStability.Of(Two, [2, 2])!;

        // The lead is 3x − 2(1 − x): it is 0 at x = 0.4.
        Assert.Equal([0.4, 0.0], ranges.Select(range => Math.Round(range.Low, 12)));
        Assert.Equal([1.0, 0.6], ranges.Select(range => Math.Round(range.High, 12)));
    }

    [Fact]
    public void At_the_end_of_the_range_the_lead_is_gone()
    {
        Candidate[] candidates = [new("A", [9, 3, 6]), new("B", [4, 8, 5]), new("C", [7, 6, 2])];
        double[] weights = [0.5, 0.2, 0.3];
        foreach (var range in RankStability.Of(candidates, weights)!)
        {
            foreach (var edge in (double[])[range.Low, range.High])
            {
                var rest = (1 - edge) / (1 - range.Weight);
                var moved = weights.Select((weight, i) => i == range.Criterion ? edge : weight * rest).ToList();
                var ranks = CandidateScores.Rank(candidates, moved);
                Assert.True(edge is 0 or 1 || ranks.Count(rank => rank.Rank == 1) > 1 || ranks[0].Score - ranks.Where(r => r.Index > 0).Max(r => r.Score) < 1e-9);
                Assert.Equal(1, ranks[0].Rank);
            }
        }
    }

    [Fact]
    public void Without_one_leader_or_with_gaps_stability_is_undefined()
    {
        Assert.Null(RankStability.Of([new("A", [5, 5]), new("B", [5, 5])], [1, 1]));
        Assert.Null(RankStability.Of([new("A", [5, null]), new("B", [1, 5])], [1, 1]));
        Assert.Null(RankStability.Of(Two, [1, 0]));
    }

    [Fact]
    public void The_Pareto_set_holds_whoever_nobody_beats_throughout()
    {
        Candidate[] candidates = [new("A", [8, 4]), new("B", [5, 6]), new("C", [5, 5]), new("D", [9, null]), new("E", [8, 4])];

        Assert.Equal([0, 1, 4], CandidateScores.ParetoSet(candidates));
    }

    [Fact]
    public void The_smallest_cover_takes_as_few_as_possible_and_the_first_named()
    {
        var offered = Sets(["hardware", "training"], ["software"], ["software", "training"], ["hardware"]);

        var coverage = Coverage.Of(["hardware", "software", "training", "consulting"], offered);

        Assert.Equal(["consulting"], coverage.Missing);
        Assert.Equal([0, 1], coverage.Smallest);
        Assert.Empty(Coverage.Of([], offered).Smallest);
        Assert.Equal([4], Coverage.Of(["hardware", "software", "training"], [.. offered, .. Sets(["hardware", "software", "training"])]).Smallest);
    }

    [Fact]
    public void Equity_is_the_share_of_rewards_over_the_share_of_burdens()
    {
        var ours = Equity.Of(46, 100, 38, 100);

        Assert.Equal(1.21m, Math.Round(ours.Ratio!.Value, 2));
        Assert.Equal(0.87m, Math.Round(Equity.Of(54, 100, 62, 100).Ratio!.Value, 2));
        Assert.Null(Equity.Of(0, 0, 1, 2).Ratio);
        Assert.Null(Equity.Of(1, 2, 0, 2).Ratio);
    }

    private static IReadOnlySet<string>[] Sets(params string[][] sets) =>
        [.. sets.Select(set => set.ToHashSet(StringComparer.Ordinal))];
}
