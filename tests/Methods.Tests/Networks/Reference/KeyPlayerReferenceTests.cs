using System.Text.Json;
using Entente.Methods.Networks.Turnover;

namespace Entente.Methods.Tests.Networks.Reference;

/// <summary>Key players and fragmentation of every reference network, against an exhaustive search and R keyplayer.</summary>
public sealed class KeyPlayerReferenceTests
{
    [Fact]
    public void The_worst_sets_and_every_single_loss_agree() => Assert.All(ReferenceFiles.Names(), Agrees);

    private static void Agrees(string name)
    {
        var reference = ReferenceFiles.Load(name);
        var file = Path.Combine(ReferenceFiles.Folder!, name.Split('/')[0], "reference.json");
        if (!ReferenceFiles.Read(file).GetProperty("networks").GetProperty(name.Split('/')[1]).TryGetProperty("keyplayer", out var expected))
        {
            return;
        }

        foreach (var size in new[] { 1, 2 })
        {
            var values = expected.GetProperty($"k={size}");
            AssertSet(reference, values.GetProperty("F"), KeyPlayers.Find(reference.Network, size, KeyPlayerObjective.Components), after => after.Share);
            AssertSet(reference, values.GetProperty("DF"), KeyPlayers.Find(reference.Network, size), after => after.DistanceWeighted);
        }

        foreach (var person in expected.GetProperty("DF_after_removing_each_node").EnumerateObject())
        {
            var found = Fragmentation.Of(reference.Network, [reference.NumberOf(person.Name)]);
            Assert.Equal(person.Value.GetDouble(), found.DistanceWeighted!.Value, 1e-9);
            Assert.Equal(expected.GetProperty("F_after_removing_each_node").GetProperty(person.Name).GetDouble(), found.Share!.Value, 1e-9);
        }
    }

    private static void AssertSet(ReferenceCase reference, JsonElement best, KeyPlayerSet found, Func<FragmentationValues, double?> value)
    {
        Assert.Equal(best.GetProperty("best").GetDouble(), value(found.After)!.Value, 1e-9);
        var ids = found.People.Select(person => reference.Ids[person]).Order(StringComparer.Ordinal);
        Assert.Contains(string.Join(' ', ids), best.GetProperty("best_sets").EnumerateArray()
            .Select(set => string.Join(' ', set.EnumerateArray().Select(id => id.GetString()).Order(StringComparer.Ordinal))));
    }
}
