namespace Entente.Methods.Networks.CoreSearch;

/// <summary>
/// The two ways in which a sequence of coreness values can approach a correlation that no values reach.
/// <para>
/// All alike: with c = 1 + εx the products vary as x_i + x_j, so the limit is the correlation of the ties with the best
/// sum of two persons' terms, x_i = (d_i − mean d)/(n − 2): R² = (n − 2) Σ x_i² / (A − A²/N).
/// </para>
/// <para>
/// One outgrows all: with c = e_h + εx only pairs with h count, and the best x is 1 for those tied to h and 0 for others:
/// R² = k(N − A) / (A(N − k)), k = degree of h, A ties among N pairs.
/// </para>
/// </summary>
internal static class CorenessLimits
{
    internal static CorenessFit Best(Network ties)
    {
        var people = Enumerable.Range(0, ties.Count).ToArray();
        var pairs = ties.Count * (ties.Count - 1.0) / 2;
        var tied = ties.ArcCount / 2.0;
        var mean = people.Average(ties.OutDegree);
        var variation = people.Sum(person => Math.Pow(ties.OutDegree(person) - mean, 2)) / (ties.Count - 2);
        var alike = Math.Sqrt(variation / (tied - (tied * tied / pairs)));
        var hub = people.MaxBy(ties.OutDegree);
        var degree = ties.OutDegree(hub);
        var star = Math.Sqrt(degree * (pairs - tied) / (tied * (pairs - degree)));
        return alike >= star
            ? new CorenessFit([.. people.Select(_ => 1 / Math.Sqrt(ties.Count))], alike)
            : new CorenessFit([.. people.Select(person => person == hub ? 1.0 : 0.0)], star);
    }
}
