using Entente.Methods.Networks;
using Entente.Methods.Tests.Networks.Reference;

namespace Entente.Methods.Tests.Networks.Published;

/// <summary>
/// Marriages among sixteen families of Florence about 1430, of whom the Pucci married into none of the others: Padgett,
/// J. F. &amp; Ansell, C. K. (1993), Robust action and the rise of the Medici, American Journal of Sociology 98. The ties
/// are those of Breiger &amp; Pattison (1986), Cumulated social roles, Social Networks 8; betweenness as share of 91 pairs
/// (.522 for the Medici, .255 for the Guadagni, .103 for the Strozzi) as in Jackson, M. O. (2008), Social and Economic
/// Networks, chapter 1, unnormalised here; constraint and core numbers follow from the definitions (python-igraph 0.10.2
/// gives the same).
/// </summary>
internal static class FlorentineFamilies
{
    private const string Names = "Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi " +
        "Medici Pazzi Peruzzi Pucci Ridolfi Salviati Strozzi Tornabuoni";

    private const string Marriages = "Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Albizzi-Medici " +
        "Barbadori-Castellani Barbadori-Medici Bischeri-Guadagni Bischeri-Peruzzi Bischeri-Strozzi " +
        "Castellani-Peruzzi Castellani-Strozzi Guadagni-Lamberteschi Guadagni-Tornabuoni Medici-Ridolfi " +
        "Medici-Salviati Medici-Tornabuoni Pazzi-Salviati Peruzzi-Strozzi Ridolfi-Strozzi Ridolfi-Tornabuoni";

    internal static Network Network { get; } = Network.FromArcs(
        16,
        from marriage in Marriages.Split(' ')
        let families = marriage.Split('-')
        select new Arc(NumberOf(families[0]), NumberOf(families[1]), 1)).Symmetrised();

    internal static ReferenceCase Reference { get; } = new(
        Names.Split(' '),
        Network,
        new Dictionary<string, int[]>(),
        [
            .. Each("degree_undirected", 1, 3, 2, 3, 3, 1, 4, 1, 6, 1, 3, 0, 3, 2, 4, 3),
            .. Each("betweenness_undirected", 0, 58 / 3.0, 8.5, 9.5, 5, 0, 139 / 6.0, 0, 47.5, 0, 2, 0, 31 / 3.0, 13, 28 / 3.0, 25 / 3.0),
            .. Each("coreness_undirected", 1, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 0, 2, 1, 2, 2),
            new("constraint_unweighted", "Medici", 17 / 81.0),
            new("constraint_unweighted", "Albizzi", 1 / 3.0),
            new("constraint_unweighted", "Strozzi", 11 / 24.0),
            new("constraint_unweighted", "Pucci", null),
            new("effective_size_undirected", "Pucci", null),
            new("density", "", 1 / 6.0),
            new("components_weak", "", 2),
            new("component_sizes", "15 1", 1),
            new("articulation_points", "Albizzi Guadagni Medici Salviati", 1),
            new("bridges", "Acciaiuoli-Medici Albizzi-Ginori Guadagni-Lamberteschi Medici-Salviati Pazzi-Salviati", 1),
        ]);

    private static int NumberOf(string family) => Array.IndexOf(Names.Split(' '), family);

    private static IEnumerable<ExpectedValue> Each(string measure, params double[] values) =>
        Names.Split(' ').Zip(values, (name, value) => new ExpectedValue(measure, name, value));
}
