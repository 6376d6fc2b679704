using System.Globalization;
using System.Text.Json;
using Entente.Methods.Networks;
using Entente.Methods.Tests.Networks.Published;

namespace Entente.Methods.Tests.Networks.Reference;

/// <summary>Values of python-igraph 0.10.2: of the karate club for a few members, and, where ENTENTE_REFERENCE is set, of
/// a scale-free network of 1,000 people for everyone.</summary>
public sealed class ScaleFreeReferenceTests
{
    private const string KarateClubMembers = "karate club";

    private const string ScaleFree = "sf_1000";

    public static TheoryData<string> Networks =>
        ReferenceFiles.Folder is null ? [KarateClubMembers] : [KarateClubMembers, ScaleFree];

    [Theory]
    [MemberData(nameof(Networks))]
    public void Values_of_igraph_are_met(string name)
    {
        var (network, reference) = name == ScaleFree ? Load() : (KarateClub.Network, KarateValues());
        var paths = ShortestPaths.Compute(network);
        var found = new Dictionary<string, IReadOnlyList<double?>>
        {
            ["betweenness_directed_unweighted"] = [.. paths.Betweenness],
            ["harmonic_out"] = paths.HarmonicOut,
            ["pagerank_085"] = [.. PageRank.Compute(network)],
            ["coreness_undirected"] = [.. CoreNumbers.Compute(network)],
            ["constraint"] = [.. StructuralHoles.Compute(network).Select(person => person.Constraint)],
        };

        foreach (var (measure, expected) in reference)
        {
            Near.AssertEqual(expected, [.. found[measure].Take(expected.Length)]);
        }
    }

    /// <summary>Of members 1 and 2; both directions of a pair count in the first.</summary>
    private static Dictionary<string, double?[]> KarateValues() => new()
    {
        ["betweenness_directed_unweighted"] = [462.1428571428571, 56.95714285714286],
        ["coreness_undirected"] = [4, 4],
    };

    private static (Network Network, Dictionary<string, double?[]> Reference) Load()
    {
        var folder = Path.Combine(ReferenceFiles.Folder!, "perf");
        var arcs = File.ReadLines(Path.Combine(folder, ScaleFree + ".csv"))
            .Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => int.Parse(cell, CultureInfo.InvariantCulture)))
            .Select(row => new Arc(row[0], row[1], row[2]));
        var reference = ReferenceFiles.Read(Path.Combine(folder, $"ref_{ScaleFree}.json"));
        string[] measures = ["betweenness_directed_unweighted", "harmonic_out", "pagerank_085", "coreness_undirected", "constraint"];
        return (Network.FromArcs(1000, arcs), measures.ToDictionary(name => name, name => Values(reference, name)));
    }

    private static double?[] Values(JsonElement reference, string name) =>
    [
        .. reference.GetProperty(name).EnumerateArray()
            .Select(value => value.ValueKind == JsonValueKind.Null ? null : (double?)value.GetDouble()),
    ];
}
