namespace Entente.Methods.Networks.CoreSearch;

/// <summary>Where the climbs begin: the best head of several rankings, the surroundings of well-tied people, and seeded
/// random sets of every size.</summary>
internal static class CoreStarts
{
    /// <summary>Surroundings looked at; more than enough for everyone in a network that was asked of people.</summary>
    private const int MostSurroundings = 300;

    internal static IEnumerable<bool[]> Rankings(Network network)
    {
        var people = Enumerable.Range(0, network.Count).ToArray();
        var coreNumbers = CoreNumbers.Compute(network);
        yield return BestHead(network, [.. people.OrderByDescending(person => Ties(network, person))]);
        yield return BestHead(network, [.. people.OrderByDescending(p => coreNumbers[p]).ThenByDescending(person => Ties(network, person))]);
        yield return BestHead(network, [.. people.OrderByDescending(network.InDegree)]);
        yield return BestHead(network, [.. people.OrderByDescending(network.OutDegree)]);
    }

    internal static IEnumerable<bool[]> Others(Network network, SeededRandom random, int randomStarts)
    {
        var people = Enumerable.Range(0, network.Count).ToArray();
        foreach (var person in people.OrderByDescending(person => Ties(network, person)).Take(MostSurroundings))
        {
            yield return Surroundings(network, person);
        }

        for (var start = 0; start < randomStarts; start++)
        {
            random.Shuffle(people);
            var size = Math.Min(people.Length, 2 + random.Next(Math.Max(1, people.Length - 3)));
            yield return Members(people.Length, people.AsSpan(0, size));
        }
    }

    private static bool[] BestHead(Network network, int[] ranking)
    {
        var split = new Split(network);
        var (bestSize, bestFit) = (Math.Min(2, ranking.Length), double.NegativeInfinity);
        foreach (var person in ranking)
        {
            split.Move(person);
            if (split.Fit > bestFit)
            {
                (bestSize, bestFit) = (split.Size, split.Fit);
            }
        }

        return Members(ranking.Length, ranking.AsSpan(0, bestSize));
    }

    private static int Ties(Network network, int person) => network.OutDegree(person) + network.InDegree(person);

    private static bool[] Surroundings(Network network, int person)
    {
        var members = Members(network.Count, network.Symmetrised().Successors(person));
        members[person] = true;
        return members;
    }

    private static bool[] Members(int count, ReadOnlySpan<int> people)
    {
        var members = new bool[count];
        foreach (var person in people)
        {
            members[person] = true;
        }

        return members;
    }
}
