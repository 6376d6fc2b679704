using Entente.Methods.Networks.Spectra;

namespace Entente.Methods.Networks;

/// <summary>
/// Eigenvector centrality: a person counts as much as the people whom that person is tied to. The eigenvector of the
/// largest eigenvalue of the symmetrised 0/1 matrix, scaled so that its largest entry is 1.
/// <para>
/// Within one component that eigenvalue is simple; over several, the vector is that of the component where it is largest,
/// and everyone else has 0.
/// </para>
/// <para>Undefined cases: null (for all) where there are no ties, and where two components share the largest eigenvalue,
/// so that any mixture of their vectors would do.</para>
/// <para>Source: Bonacich, P. (1972), Factoring and weighting approaches to status scores and clique identification,
/// Journal of Mathematical Sociology 2.</para>
/// <para>Example: the star with two points has 1 in the middle and 1/√2 at the points.</para>
/// </summary>
public static class EigenvectorCentrality
{
    /// <summary>Eigenvalues nearer than this share of the largest count as equal: far above rounding, far below any
    /// difference between small networks.</summary>
    private const double SameEigenvalue = 1e-10;

    /// <summary>The centrality of each person; null where it is not unique.</summary>
    public static IReadOnlyList<double>? Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Symmetrised();
        var candidates = Candidates(ties);
        LeadingEigenpair? best = null;
        var unique = false;
        foreach (var members in candidates)
        {
            if (LeadingEigenpair.Of(ties, members) is not { } pair)
            {
                return null;
            }

            var difference = best is null ? double.PositiveInfinity : (pair.Value - best.Value) / pair.Value;
            unique = Math.Abs(difference) > SameEigenvalue && (unique || difference > 0);
            best = difference > 0 ? pair : best;
        }

        return unique && best is not null ? best.Spread(ties.Count) : null;
    }

    /// <summary>The components that can have the largest eigenvalue: it lies between the mean degree or the root of the
    /// largest degree, and the largest degree.</summary>
    private static List<int[]> Candidates(Network ties)
    {
        var components = Components.Compute(ties)
            .Select((component, person) => (component, person))
            .GroupBy(pair => pair.component, pair => pair.person)
            .Select(group => group.ToArray())
            .Where(members => members.Length > 1)
            .ToList();
        var least = components.Select(members => LeastEigenvalue(ties, members)).DefaultIfEmpty(0).Max();
        return [.. components.Where(members => members.Max(ties.OutDegree) >= least * (1 - SameEigenvalue))];
    }

    private static double LeastEigenvalue(Network ties, int[] members) =>
        Math.Max(Math.Sqrt(members.Max(ties.OutDegree)), members.Average(ties.OutDegree));
}
