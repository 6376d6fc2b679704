using Entente.Methods.Networks;
using Entente.Methods.Tests.Networks.Reference;

namespace Entente.Methods.Tests.Networks.Published;

/// <summary>
/// The kite: ten people, whose best-tied, best-placed and most central members are three different people. Krackhardt, D.
/// (1990), Assessing the political landscape: structure, cognition, and power in organizations, Administrative Science
/// Quarterly 35, 342–369. Degree, betweenness and closeness are the figures of that paper, unnormalised; core and fit
/// follow from the definition by trying all 1,024 splits.
/// </summary>
internal static class KrackhardtKite
{
    private const string Names = "Andre Beverly Carol Diane Ed Fernando Garth Heather Ike Jane";

    private const string Ties = "01 02 03 05 13 14 16 23 25 34 35 36 46 56 57 67 78 89";

    internal static Network Network { get; } = Network.FromArcs(
        10, Ties.Split(' ').Select(tie => new Arc(tie[0] - '0', tie[1] - '0', 1))).Symmetrised();

    internal static ReferenceCase Reference { get; } = new(
        Names.Split(' '),
        Network,
        new Dictionary<string, int[]>(),
        [
            .. Each("degree_undirected", 4, 4, 3, 6, 3, 5, 5, 3, 2, 1),
            .. Each("betweenness_undirected", 5 / 6.0, 5 / 6.0, 0, 11 / 3.0, 0, 25 / 3.0, 25 / 3.0, 14, 8, 0),
            .. Each("closeness_out_wassermanfaust", 9 / 17.0, 9 / 17.0, 9 / 18.0, 9 / 15.0, 9 / 18.0, 9 / 14.0, 9 / 14.0, 9 / 15.0, 9 / 21.0, 9 / 29.0),
            .. Each("coreness_undirected", 3, 3, 3, 3, 3, 3, 3, 2, 1, 1),
            new("density", "", 0.4),
            new("articulation_points", "Heather Ike", 1),
            new("bridges", "Heather-Ike Ike-Jane", 1),
            new("component_sizes", "10", 1),
            new("core_fit", "", 0.6),
            new("one_of_the_cores", "Andre Beverly Diane Fernando Garth", 1),
            new("communities", "", 2 / 9.0),
        ]);

    private static IEnumerable<ExpectedValue> Each(string measure, params double[] values) =>
        Names.Split(' ').Zip(values, (name, value) => new ExpectedValue(measure, name, value));
}
