namespace Entente.Methods.Networks.Turnover;

/// <summary>By how much a tie would raise Σ 1/d over the pairs across firms.</summary>
internal static class IntroductionGain
{
    internal static double Of(DistanceTable distances, IReadOnlyList<int> firms, int a, int b) =>
        distances[a, b] == DistanceTable.Never ? Joining(distances, firms, a, b) : Shortening(distances, firms, a, b);

    private static double Shortening(DistanceTable distances, IReadOnlyList<int> firms, int a, int b)
    {
        var fromA = distances.From(a);
        var fromB = distances.From(b);
        Span<int> nearB = distances.Count <= 1024 ? stackalloc int[distances.Count] : new int[distances.Count];
        var count = 0;
        for (var person = 0; person < fromA.Length; person++)
        {
            if (fromA[person] - fromB[person] >= 2)
            {
                nearB[count++] = person;
            }
        }

        var gain = 0.0;
        for (var one = 0; one < fromA.Length; one++)
        {
            if (fromB[one] - fromA[one] >= 2)
            {
                gain += GainOf(distances.From(one), firms, one, fromA[one] + 1, nearB[..count], fromB);
            }
        }

        return gain;
    }

    private static double GainOf(
        ReadOnlySpan<int> today, IReadOnlyList<int> firms, int one, int toB, ReadOnlySpan<int> nearB, ReadOnlySpan<int> fromB)
    {
        var gain = 0.0;
        foreach (var other in nearB)
        {
            var distance = toB + fromB[other];
            if (distance < today[other] && firms[one] != firms[other])
            {
                gain += (1.0 / distance) - (1.0 / today[other]);
            }
        }

        return gain;
    }

    /// <summary>Two components become one: nobody of the one reached anybody of the other before.</summary>
    private static double Joining(DistanceTable distances, IReadOnlyList<int> firms, int a, int b)
    {
        var (sideA, sideB) = (Standing(distances.From(a), firms), Standing(distances.From(b), firms));
        var gain = 0.0;
        foreach (var (firmA, atA) in sideA)
        {
            foreach (var (firmB, atB) in sideB)
            {
                gain += firmA == firmB ? 0 : Sum(atA, atB);
            }
        }

        return gain;
    }

    private static double Sum(List<int> atA, List<int> atB)
    {
        var sum = 0.0;
        for (var toA = 0; toA < atA.Count; toA++)
        {
            for (var toB = 0; atA[toA] > 0 && toB < atB.Count; toB++)
            {
                sum += (double)atA[toA] * atB[toB] / (toA + toB + 1);
            }
        }

        return sum;
    }

    /// <summary>For each firm how many of its people stand at each distance.</summary>
    private static SortedDictionary<int, List<int>> Standing(ReadOnlySpan<int> distances, IReadOnlyList<int> firms)
    {
        var standing = new SortedDictionary<int, List<int>>();
        for (var person = 0; person < distances.Length; person++)
        {
            if (distances[person] == DistanceTable.Never)
            {
                continue;
            }

            if (!standing.TryGetValue(firms[person], out var counts))
            {
                standing.Add(firms[person], counts = []);
            }

            while (counts.Count <= distances[person])
            {
                counts.Add(0);
            }

            counts[distances[person]]++;
        }

        return standing;
    }
}
