using Entente.Methods.Tests.Networks.Published;

namespace Entente.Methods.Tests.Networks.Reference;

/// <summary>Every value that other tools or the literature give for a network. The published networks are always here;
/// the files of ENTENTE_REFERENCE come besides.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, ReferenceCase> Published = new()
    {
        ["Krackhardt's kite"] = KrackhardtKite.Reference,
        ["Florentine families"] = FlorentineFamilies.Reference,
        ["Zachary's karate club"] = KarateClub.Reference,
    };

    private const double Exactly = 1e-9;

    /// <summary>The reference gives coreness to six digits.</summary>
    private const double SixDigits = 2e-6;

    /// <summary>Where the best fit is only a limit, the reference stopped this near below it.</summary>
    private const double NearLimit = 1e-7;

    public static TheoryData<string> Networks => [.. Published.Keys, .. ReferenceFiles.Names()];

    public static TheoryData<string> NetworksWithCore => ["Krackhardt's kite", .. ReferenceFiles.Names()];

    [Theory]
    [MemberData(nameof(Networks))]
    public void Every_value_agrees(string name)
    {
        var reference = Published.GetValueOrDefault(name) ?? ReferenceFiles.Load(name);
        var measures = new Measures(reference);
        var ours = reference.Values.Where(value => Measures.IsOurs(value.Measure)).ToList();
        Assert.NotEmpty(ours);

        var wrong = ours
            .Where(value => value.Measure is not ("communities" or "one_of_the_cores"))
            .Select(value => (value, found: measures.Value(value)))
            .Where(pair => !Agrees(pair.value, pair.found))
            .Select(pair => $"{pair.value.Measure} {pair.value.Of}: {pair.found} for {pair.value.Value}");

        Assert.Equal([], wrong);
    }

    [Theory]
    [MemberData(nameof(NetworksWithCore))]
    public void The_core_is_one_of_the_best_and_communities_reach_the_best_known_modularity(string name)
    {
        var reference = Published.GetValueOrDefault(name) ?? ReferenceFiles.Load(name);
        var measures = new Measures(reference);
        var cores = reference.Values.Where(value => value.Measure == "one_of_the_cores").ToList();
        var communities = reference.Values.Single(value => value.Measure == "communities");

        Assert.Contains(cores, core => measures.Value(core) == 1);
        Assert.True(measures.Value(communities) >= communities.Value - Exactly, $"{measures.Value(communities)}");
    }

    private static bool Agrees(ExpectedValue expected, double? found)
    {
        if (expected.Value is null || found is null)
        {
            return expected.Value is null && found is null;
        }

        if (expected.Measure == "coreness_fit")
        {
            return found >= expected.Value - Exactly && found <= expected.Value + NearLimit;
        }

        var tolerance = expected.Measure == "coreness" ? SixDigits : Exactly * Math.Max(1, Math.Abs(expected.Value.Value));
        return Math.Abs(expected.Value.Value - found.Value) <= tolerance;
    }
}
