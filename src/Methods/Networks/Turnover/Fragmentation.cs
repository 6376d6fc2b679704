namespace Entente.Methods.Networks.Turnover;

/// <summary>How far a network falls apart.</summary>
/// <param name="People">People who are left, n′.</param>
/// <param name="Components">Weak components among them.</param>
/// <param name="Share">F: share of pairs that no chain of ties joins; null below two people.</param>
/// <param name="DistanceWeighted">DF: the same, each joined pair weighed by the inverse of its distance; null below two
/// people.</param>
public sealed record FragmentationValues(int People, int Components, double? Share, double? DistanceWeighted);

/// <summary>
/// Fragmentation of the symmetrised network after some people are taken out, n′ being left: F = 1 − Σ sₖ(sₖ − 1) /
/// (n′(n′ − 1)), with sₖ the sizes of the components, and DF = 1 − 2 Σ(1/dᵢⱼ) / (n′(n′ − 1)) over pairs, 1/d = 0 where
/// there is no path. F is 0 where everybody reaches everybody and 1 where nobody reaches anybody; DF is 0 only where
/// all are tied directly, and DF ≥ F.
/// <para>Undefined cases: both null where fewer than two people are left.</para>
/// <para>Source: Borgatti, S. P. (2006), Identifying sets of key players in a social network, Computational &amp;
/// Mathematical Organization Theory 12.</para>
/// <para>Example: the chain 0 – 1 – 2: F 0 and DF 1 − 2(1 + 1 + ½)/6 = 1/6; without 1: F 1 and DF 1.</para>
/// </summary>
public static class Fragmentation
{
    /// <summary>The values without these people; repeated ones count once.</summary>
    public static FragmentationValues Of(Network network, IEnumerable<int> removed)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(removed);
        var gone = removed.ToHashSet();
        var sizes = new JoinedPairs(network).SizesWithout([.. gone]);
        double left = network.Count - gone.Count;
        var pairs = left * (left - 1);
        return new FragmentationValues(
            (int)left,
            sizes.Count,
            pairs > 0 ? 1 - (sizes.Sum(size => size * (size - 1.0)) / pairs) : null,
            pairs > 0 ? 1 - (new HarmonicSums(network).Without([.. gone]) / pairs) : null);
    }
}
