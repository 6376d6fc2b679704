namespace Entente.Methods.Networks.Turnover;

/// <summary>Key players by adding the worst to lose one after the other, then by changing places.</summary>
internal sealed class KeyPlayerClimb(int people, IRemainder sums, CancellationToken ct)
{
    /// <summary>Differences below this are rounding.</summary>
    internal const double Same = 1e-9;

    internal int[] Worst(int size)
    {
        int[] set = [];
        while (set.Length < size)
        {
            set = [.. set, BestAddition(set)];
        }

        while (Swap(set) is { } better)
        {
            set = better;
        }

        return set;
    }

    /// <summary>Whom to lose besides a set is worst; of equals the first.</summary>
    internal int BestAddition(ReadOnlySpan<int> set)
    {
        int[] trial = [.. set, 0];
        var (best, least) = (-1, double.PositiveInfinity);
        for (var person = 0; person < people; person++)
        {
            ct.ThrowIfCancellationRequested();
            if (set.Contains(person))
            {
                continue;
            }

            trial[^1] = person;
            var sum = sums.Without(trial);
            if (sum < least - Same)
            {
                (best, least) = (person, sum);
            }
        }

        return best;
    }

    /// <summary>The set after the change of places that makes it worst to lose; null where none does.</summary>
    private int[]? Swap(int[] set)
    {
        var least = sums.Without(set);
        int[]? best = null;
        for (var place = 0; place < set.Length; place++)
        {
            int[] rest = [.. set[..place], .. set[(place + 1)..]];
            int[] trial = [.. rest, BestAddition(rest)];
            var sum = sums.Without(trial);
            if (sum < least - Same)
            {
                (best, least) = (trial, sum);
            }
        }

        return best;
    }
}
