using Entente.Methods.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

/// <summary>Random networks of every kind that a survey can give: empty, one person, sparse, disconnected, dense,
/// complete; weights 1 to 5.</summary>
internal static class RandomNetworks
{
    internal static Arbitrary<Network> UpTo(int people) => Of(people).ToArbitrary();

    /// <summary>The same people under other numbers.</summary>
    internal static Network Renumbered(Network network, int[] numbers) =>
        Network.FromArcs(network.Count, network.Arcs().Select(arc => new Arc(numbers[arc.From], numbers[arc.To], arc.Weight)));

    internal static int[] Permutation(int count, int seed)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        new Random(seed).Shuffle(numbers);
        return numbers;
    }

    internal static Network WithSeed(int people, double density, int seed)
    {
        var random = new Random(seed);
        return Network.FromArcs(
            people,
            from sender in Enumerable.Range(0, people)
            from receiver in Enumerable.Range(0, people)
            where sender != receiver && random.NextDouble() < density
            select new Arc(sender, receiver, random.Next(1, 6)));
    }

    private static Gen<Network> Of(int people) =>
        from count in Gen.Choose(0, people)
        from percent in Gen.Elements(0, 2, 5, 10, 20, 50, 90, 100)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select WithSeed(count, percent / 100.0, seed);
}
