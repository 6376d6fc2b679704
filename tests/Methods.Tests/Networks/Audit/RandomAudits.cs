using Entente.Methods.Networks.Audit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks.Audit;

/// <summary>People and ratings at random: up to 30 people of one to four firms, ratings from none to many.</summary>
internal sealed record RandomAudit(IReadOnlyList<Participant> People, IReadOnlyList<Rating> Ratings, Symmetrisation Rule)
{
    private static readonly string?[] Functions = ["marketing", "systems", "service", null];
    private static readonly string[] RoleCells = ["", "", "", "project leader", "alliance contact", "top executive"];

    public static Arbitrary<RandomAudit> Any { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from people in Gen.Choose(0, 30)
        from firms in Gen.Choose(1, 4)
        from density in Gen.Choose(0, 10)
        select Of(new Random(seed), people, firms, density / 20.0));

    public static RandomAudit WithSeed(int seed)
    {
        var random = new Random(seed);
        return Of(random, random.Next(31), random.Next(1, 5), random.NextDouble() / 2);
    }

    public AuditResult Compute() => AuditAnalysis.Of(People, Ratings, new AuditSettings { Symmetrisation = Rule });

    /// <summary>The same audit with people and ratings in another order.</summary>
    public RandomAudit Shuffled(Random random)
    {
        Participant[] people = [.. People];
        Rating[] ratings = [.. Ratings];
        random.Shuffle(people);
        random.Shuffle(ratings);
        return new RandomAudit(people, ratings, Rule);
    }

    private static RandomAudit Of(Random random, int count, int firms, double density)
    {
        Participant[] people = [.. Enumerable.Range(0, count).Select(index => Person(random, index, firms))];
        var ratings =
            from one in people
            where random.NextDouble() > 0.1
            from other in people
            where one != other && random.NextDouble() < density
            select new Rating(one.Id, other.Id, random.Next(6), random.Next(6), random.Next(6));
        return new RandomAudit(people, [.. ratings], (Symmetrisation)random.Next(4));
    }

    private static Participant Person(Random random, int index, int firms) => new(
        $"p{index}",
        $"Person {index}",
        $"Firm {random.Next(firms)}",
        random.Next(4) is > 0 and var level ? (Level)level : null,
        Functions[random.Next(Functions.Length)],
        AllianceRole.ParseAll(RoleCells[random.Next(RoleCells.Length)]));
}
