using Entente.Methods.Networks;
using Entente.Methods.Tests.Networks.Reference;

namespace Entente.Methods.Tests.Networks.Published;

/// <summary>
/// Friendships in a karate club that split: Zachary, W. W. (1977), An information flow model for conflict and fission in
/// small groups, Journal of Anthropological Research 33. Members 1 to 34, 78 ties. Modularity of the best communities is
/// 0.42 in Blondel et al. (2008); betweenness of instructor (1) and president (34) follows from the definition
/// (python-igraph 0.10.2 gives the same).
/// </summary>
internal static class KarateClub
{
    private const string Ties =
        "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 " +
        "3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 " +
        "15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 " +
        "25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34";

    internal static Network Network { get; } = Network.FromArcs(
        34,
        from tie in Ties.Split(' ')
        let members = Array.ConvertAll(tie.Split('-'), int.Parse)
        select new Arc(members[0] - 1, members[1] - 1, 1)).Symmetrised();

    internal static ReferenceCase Reference { get; } = new(
        [.. Enumerable.Range(1, 34).Select(member => $"{member}")],
        Network,
        new Dictionary<string, int[]>(),
        [
            new("degree_undirected", "1", 16),
            new("degree_undirected", "34", 17),
            new("betweenness_undirected", "1", 231 + (1 / 14.0)),
            new("betweenness_undirected", "12", 0),
            new("coreness_undirected", "1", 4),
            new("coreness_undirected", "12", 1),
            new("density", "", 78 / 561.0),
            new("articulation_points", "1", 1),
            new("bridges", "1-12", 1),
            new("component_sizes", "34", 1),
        ]);
}
