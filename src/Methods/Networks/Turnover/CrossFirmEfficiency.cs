namespace Entente.Methods.Networks.Turnover;

/// <summary>
/// Cross-firm efficiency: the mean of 1/d over all pairs of people of different firms, 1/d = 0 where no chain of ties
/// joins them: 1 where everybody is tied directly to everybody of the other firms, 0 where nothing joins the firms.
/// <para>Undefined cases: null where there is no pair of different firms.</para>
/// <para>Source: Latora, V. &amp; Marchiori, M. (2001), Efficient behavior of small-world networks, Physical Review
/// Letters 87, over the pairs across firms only.</para>
/// <para>Example: a – v – b with a, v of one firm and b of another: pairs (a, b) at distance 2 and (v, b) at distance 1:
/// (½ + 1)/2 = 0.75.</para>
/// </summary>
public static class CrossFirmEfficiency
{
    /// <summary>The efficiency among those who are left without some people.</summary>
    public static double? Of(Network network, IReadOnlyList<int> firms, IEnumerable<int> removed)
    {
        ArgumentNullException.ThrowIfNull(network);
        GroupNumbers.Check(network, firms);
        return Of(new DistanceTable(network, removed), firms);
    }

    internal static double? Of(DistanceTable distances, IReadOnlyList<int> firms) => Of(distances, firms, distances.IsLeft);

    internal static double? Of(DistanceTable distances, IReadOnlyList<int> firms, Func<int, bool> counts)
    {
        var (sum, pairs) = (0.0, 0L);
        int[] people = [.. Enumerable.Range(0, distances.Count).Where(counts)];
        for (var place = 0; place < people.Length; place++)
        {
            var row = distances.From(people[place]);
            foreach (var other in people.AsSpan(place + 1))
            {
                if (firms[people[place]] != firms[other])
                {
                    pairs++;
                    sum += row[other] < DistanceTable.Never ? 1.0 / row[other] : 0;
                }
            }
        }

        return pairs == 0 ? null : sum / pairs;
    }
}
