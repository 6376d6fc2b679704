using Entente.Methods.Networks.CoreSearch;

namespace Entente.Methods.Networks;

/// <summary>The best split of a network into a core and a periphery.</summary>
/// <param name="InCore">Whether each person is in the core.</param>
/// <param name="Fit">Pearson correlation with the ideal pattern, −1 to 1; below 0.3 there is no clear core.</param>
/// <param name="IsExact">Whether every split was looked at.</param>
public sealed record CorePartition(IReadOnlyList<bool> InCore, double Fit, bool IsExact);

/// <summary>
/// Core and periphery, discrete: the split of people that maximises the Pearson correlation between the off-diagonal
/// cells of the directed 0/1 matrix and the ideal pattern: core–core 1, periphery–periphery 0, the cells between core and
/// periphery left out.
/// <para>
/// With k people in the core, Nc = k(k−1) cells in it of which e are arcs, Np = (n−k)(n−k−1) outside of which f are arcs,
/// and N = Nc + Np: r = (e·Np − f·Nc) / √(Nc · Np · (e+f) · (N−e−f)).
/// </para>
/// <para>
/// Exact up to <see cref="ExactUpTo"/> people; above, the best of many deterministic starts, each improved by moving and
/// exchanging people until nothing helps. Of equally good splits the one with the most people in the core is given.
/// </para>
/// <para>Undefined cases: null where no split has a correlation: fewer than four people, no arcs, or all arcs.</para>
/// <para>Source: Borgatti, S. P. &amp; Everett, M. G. (1999), Models of core/periphery structures, Social Networks 21.
/// </para>
/// <para>Example: three people all tied to each other and three without ties: the first three, fit 1.</para>
/// </summary>
public static class CorePeriphery
{
    /// <summary>People up to whom all 2ⁿ splits are looked at.</summary>
    public const int ExactUpTo = 21;

    /// <summary>Below this fit a picture says that there is no clear core (METHODS: a default, not a law).</summary>
    public const double ClearFit = 0.3;

    /// <summary>Finds the best split.</summary>
    public static CorePartition? Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Count <= ExactUpTo ? Enumeration.Best(network) : CoreClimb.Best(network);
    }

    /// <summary>The fit of a given split; null where it has no correlation.</summary>
    public static double? FitOf(Network network, IReadOnlyList<bool> inCore)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(inCore);
        var size = inCore.Count(person => person);
        var (core, periphery) = (0L, 0L);
        foreach (var arc in network.Arcs())
        {
            core += inCore[arc.From] && inCore[arc.To] ? 1 : 0;
            periphery += inCore[arc.From] || inCore[arc.To] ? 0 : 1;
        }

        var fit = new SplitCorrelation(network.Count).Of(size, core, periphery);
        return double.IsNegativeInfinity(fit) ? null : fit;
    }
}
