using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Privacy;

namespace Entente.Methods.Tests.Networks.Privacy;

/// <summary>Groups are told without telling of anybody.</summary>
public sealed class BlockSummaryTests
{
    [Fact]
    public void A_group_of_fewer_than_four_is_not_told()
    {
        var summary = BlockSummary.Of(Audit(alpha: 6, omega: 3));
        Assert.Equal(Band.Withheld, summary.Firms.Single(b => b is { A: "Alpha", B: "Omega" }).StrongBand);
        Assert.Null(summary.Response.Single(r => r.Firm == "Omega").Answered);
        Assert.Null(summary.ResponseShare);
        Assert.NotEqual(Band.Withheld, summary.Firms.Single(b => b is { A: "Alpha", B: "Alpha" }).StrongBand);
    }

    /// <summary>Seven people, four middle and three senior: senior is withheld, and middle too, or senior follows by subtraction.</summary>
    [Theory]
    [InlineData(3, 4, 0, "")]
    [InlineData(4, 4, 0, "Middle Senior")]
    [InlineData(1, 5, 6, "Operating")]
    [InlineData(2, 2, 6, "Operating")]
    [InlineData(0, 0, 3, "")]
    public void A_small_level_takes_the_next_with_it(int senior, int middle, int operating, string told)
    {
        var levels = Enumerable.Repeat<Level?>(Level.Senior, senior).Concat(Enumerable.Repeat<Level?>(Level.Middle, middle))
            .Concat(Enumerable.Repeat<Level?>(Level.Operating, operating)).ToList();
        Assert.Equal(told, string.Join(' ', BlockSummary.ToldLevels(levels).Order()));
    }

    [Theory]
    [InlineData(0, null, Band.AlmostNone)]
    [InlineData(2, null, Band.AlmostNone)]
    [InlineData(3, 0.2, Band.Some)]
    [InlineData(13, 0.8, Band.Many)]
    [InlineData(14, null, Band.AlmostAll)]
    [InlineData(16, null, Band.AlmostAll)]
    public void Nearly_no_tie_and_nearly_every_tie_are_told_in_words_only(int ties, double? share, Band band)
    {
        var ratings = Enumerable.Range(0, ties).SelectMany(i => Both($"a{i / 4}", $"o{i % 4}")).ToList();
        var across = BlockSummary.Of(AuditAnalysis.Of(People(4, 4), ratings)).Firms.Single(b => b is { A: "Alpha", B: "Omega" });
        Assert.Equal(band, across.StrongBand);
        Assert.Equal(share, across.Strong is { } told ? Math.Round(told, 2) : null);
    }

    /// <summary>Whatever the three of Omega say, and whatever is said of them, nothing that is told changes.</summary>
    [Fact]
    public void No_rating_of_a_small_firm_shows_in_anything_that_is_told()
    {
        var told = new HashSet<string>();
        for (var seed = 0; seed < 50; seed++)
        {
            var ratings = Both("a0", "a1").Concat(Both("a1", "a2")).Concat(Both("a2", "a3")).ToList();
            for (var i = 0; i < 3; i++)
            {
                ratings.AddRange(Both($"o{i}", $"a{(seed * (i + 3)) % 6}"));
                ratings.Add(new($"o{i}", $"o{(i + 1) % 3}", seed % 6, (seed / 6) % 6, 5));
            }

            told.Add(System.Text.Json.JsonSerializer.Serialize(BlockSummary.Of(AuditAnalysis.Of(People(6, 3), ratings)).Firms));
        }

        Assert.Single(told);
    }

    [Fact]
    public void Below_sixty_five_percent_nobody_is_named_as_broker()
    {
        var people = People(6, 4);
        var few = BrokerNaming.Apply(AuditAnalysis.Of(people, Star(answering: 6)));
        Assert.Equal(0.6, few.Response.Share);
        Assert.All(few.People, p => Assert.True(p is { Betweenness: 0, RouteShare: null, FlowShare: null, IsSpanner: false }));
        Assert.All(few.Pairs, p => Assert.Null(p.TopPerson));
        Assert.Contains(few.Sentences, s => s.Text.Contains("nobody is named", StringComparison.Ordinal));
        var enough = AuditAnalysis.Of(people, Star(answering: 7));
        Assert.Same(enough, BrokerNaming.Apply(enough));
    }

    private static IEnumerable<Rating> Both(string a, string b) => [new(a, b, 4, 4, 4), new(b, a, 4, 4, 4)];

    /// <summary>Everybody's contact is a0; only so many say so.</summary>
    private static List<Rating> Star(int answering)
    {
        var keys = People(6, 4).Select(p => p.Id).ToList();
        return [.. keys.Take(answering).Skip(1).Select(key => new Rating(key, "a0", 4, 4, 4)).Prepend(new("a0", "o0", 4, 4, 4))];
    }

    private static AuditResult Audit(int alpha, int omega) =>
        AuditAnalysis.Of(People(alpha, omega), [.. Both("a0", "a1"), .. Both("a0", "o0"), .. Both("a2", "a3")]);

    private static List<Participant> People(int alpha, int omega) =>
    [
        .. Enumerable.Range(0, alpha).Select(i => new Participant($"a{i}", $"A {i}", "Alpha", Level.Middle, null, [])),
        .. Enumerable.Range(0, omega).Select(i => new Participant($"o{i}", $"O {i}", "Omega", Level.Operating, null, [])),
    ];
}
