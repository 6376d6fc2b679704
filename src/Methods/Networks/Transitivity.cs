namespace Entente.Methods.Networks;

/// <summary>
/// Transitivity: of all pairs of ties that share a person, the share whose other ends are tied too; three times the
/// triangles over the connected triples, ties in either direction.
/// <para>Undefined cases: null where nobody has two neighbours.</para>
/// <para>Source: Newman, M. E. J., Watts, D. J. &amp; Strogatz, S. H. (2002), Random graph models of social networks,
/// PNAS 99.</para>
/// <para>Example: a triangle with a fourth person tied to one corner: 3/5.</para>
/// </summary>
public static class Transitivity
{
    /// <summary>The transitivity of the network.</summary>
    public static double? Compute(Network network) => Compute(network, StructuralHoles.Compute(network));

    /// <summary>The same where the ties among neighbours are known already.</summary>
    public static double? Compute(Network network, IReadOnlyList<PersonHoles> holes)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(holes);
        var ties = network.Symmetrised();
        var triples = 0L;
        for (var person = 0; person < ties.Count; person++)
        {
            var degree = (long)ties.OutDegree(person);
            triples += degree * (degree - 1) / 2;
        }

        return triples == 0 ? null : holes.Sum(person => person.TiesAmongNeighbours) / (double)triples;
    }
}
