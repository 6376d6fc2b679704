namespace Entente.Methods.Networks.Turnover;

/// <summary>The people whose loss fragments a network most.</summary>
/// <param name="People">The set, ascending.</param>
/// <param name="Before">Fragmentation with everybody.</param>
/// <param name="After">Fragmentation without the set.</param>
/// <param name="IsExact">Whether no other set of the size is worse to lose; false where the search was a climb.</param>
public sealed record KeyPlayerSet(
    IReadOnlyList<int> People, FragmentationValues Before, FragmentationValues After, bool IsExact);

/// <summary>By which fragmentation a loss is judged.</summary>
public enum KeyPlayerObjective
{
    /// <summary>DF: longer ways count too.</summary>
    Distances,

    /// <summary>F: only whether people are joined at all.</summary>
    Components,
}

/// <summary>
/// Key players, negative problem (KPP-NEG): the set of k people whose removal gives the largest
/// fragmentation, by distances (DF) unless components (F) are asked for. Exact up to <see cref="ExactUpTo"/> people; above, the best person is added one after the other,
/// then people inside and outside the set change places as long as that makes it worse to lose.
/// <para>
/// Pairs are looked at in the order of a bound and the search ends where no other pair can be worse: whatever is lost
/// between two others is at most the share of their shortest paths that pass u or v, over their distance.
/// </para>
/// <para>Undefined cases: k is cut to the number of people; of equally bad sets the first in ascending order is given.
/// The result is the same on any number of threads.</para>
/// <para>Source: Borgatti, S. P. (2006), Identifying sets of key players in a social network.</para>
/// <para>Example: in a star of five the centre alone, after which DF is 1.</para>
/// </summary>
public static class KeyPlayers
{
    /// <summary>Size of set up to which the worst of all sets is given.</summary>
    public const int ExactUpTo = 2;

    /// <summary>Finds the set of <paramref name="size"/> people.</summary>
    public static KeyPlayerSet Find(
        Network network, int size, KeyPlayerObjective objective = KeyPlayerObjective.Distances, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        var ties = network.Symmetrised();
        var wanted = Math.Min(size, network.Count);
        int[] people = wanted switch
        {
            0 => [],
            1 => [Climb(ties, objective, ct).BestAddition([])],
            ExactUpTo => KeyPlayerPairs.Worst(ties, objective, ct),
            _ => Climb(ties, objective, ct).Worst(wanted),
        };
        Array.Sort(people);
        return new KeyPlayerSet(
            people, Fragmentation.Of(ties, []), Fragmentation.Of(ties, people), wanted <= ExactUpTo || wanted == network.Count);
    }

    internal static IRemainder RemainderOf(Network ties, KeyPlayerObjective objective) =>
        objective == KeyPlayerObjective.Distances ? new HarmonicSums(ties) : new JoinedPairs(ties);

    private static KeyPlayerClimb Climb(Network ties, KeyPlayerObjective objective, CancellationToken ct) =>
        new(ties.Count, RemainderOf(ties, objective), ct);
}
