using Entente.Methods.Networks;
using Entente.Methods.Networks.Turnover;
using Entente.Methods.Tests.Networks.Published;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks.Turnover;

public sealed class KeyPlayerTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(60);

    /// <summary>Values of an exhaustive search over Krackhardt's kite (F of R keyplayer and of the definition).</summary>
    [Theory]
    [InlineData(1, KeyPlayerObjective.Components, "7", 0.38888888888888884)]
    [InlineData(1, KeyPlayerObjective.Distances, "7", 0.48611111111111116)]
    [InlineData(2, KeyPlayerObjective.Components, "5 6", 0.5357142857142857)]
    [InlineData(2, KeyPlayerObjective.Distances, "5 6", 0.6071428571428572)]
    public void The_kites_key_players_are_those_of_the_exhaustive_search(int size, KeyPlayerObjective objective, string people, double value)
    {
        var found = KeyPlayers.Find(KrackhardtKite.Reference.Network, size, objective);

        Assert.Equal(people, string.Join(' ', found.People));
        Assert.Equal(value, (objective == KeyPlayerObjective.Components ? found.After.Share : found.After.DistanceWeighted)!.Value, 1e-12);
        Assert.True(found.IsExact);
    }

    [Fact]
    public void A_star_falls_apart_without_its_centre()
    {
        var star = Network.FromArcs(5, [new(0, 1, 1), new(0, 2, 1), new(0, 3, 1), new(0, 4, 1)]);

        var found = KeyPlayers.Find(star, 1);

        Assert.Equal([0], found.People);
        Assert.Equal(1, found.After.DistanceWeighted);
        Assert.Equal(4, found.After.Components);
    }

    [Fact]
    public void No_pair_is_worse_to_lose_than_the_one_found() => Prop.ForAll(RandomNetworks.UpTo(14), network =>
        new[] { KeyPlayerObjective.Distances, KeyPlayerObjective.Components }.All(objective =>
        {
            var found = Value(KeyPlayers.Find(network, 2, objective).After, objective);
            var pairs = from a in Enumerable.Range(0, network.Count) from b in Enumerable.Range(0, a)
                        select Value(Fragmentation.Of(network, [a, b]), objective);
            return pairs.All(other => other is null || other <= found + 1e-12);
        })).Check(Runs);

    [Fact]
    public void Three_are_worse_to_lose_than_any_two_of_them_and_no_change_of_places_is_worse() => Prop.ForAll(RandomNetworks.UpTo(12), network =>
    {
        var three = KeyPlayers.Find(network, 3);
        var swaps = from place in Enumerable.Range(0, three.People.Count)
                    from other in Enumerable.Range(0, network.Count)
                    where !three.People.Contains(other)
                    select Fragmentation.Of(network, three.People.Where((_, index) => index != place).Append(other)).DistanceWeighted;
        return three.People.Count == Math.Min(3, network.Count) && swaps.All(swap => swap is null || swap <= three.After.DistanceWeighted + 1e-9);
    }).Check(Runs);

    [Fact]
    public void Other_numbers_for_the_same_people_give_the_same_damage() => Prop.ForAll(RandomNetworks.UpTo(14), network =>
    {
        var other = RandomNetworks.Renumbered(network, RandomNetworks.Permutation(network.Count, 5));
        return Near.AreEqual(KeyPlayers.Find(network, 2).After.DistanceWeighted, KeyPlayers.Find(other, 2).After.DistanceWeighted);
    }).Check(Runs);

    [Fact]
    public void Fragmentation_lies_between_0_and_1_and_distances_never_make_it_less() => Prop.ForAll(RandomNetworks.UpTo(20), network =>
    {
        var values = Fragmentation.Of(network, network.Count > 3 ? [0, 2] : []);
        return values.Share is null ? values.People < 2 : values.Share is >= -1e-12 and <= 1 && values.DistanceWeighted >= values.Share - 1e-12 && values.DistanceWeighted <= 1;
    }).Check(Runs);

    [Fact]
    public void A_chain_of_three_has_the_values_of_the_worked_example()
    {
        var chain = Network.FromArcs(3, [new(0, 1, 1), new(1, 2, 1)]);

        Assert.Equal(new FragmentationValues(3, 1, 0, 1 - (5.0 / 6)), Fragmentation.Of(chain, []) with { DistanceWeighted = 1 - (5.0 / 6) });
        Assert.Equal(1.0 / 6, Fragmentation.Of(chain, []).DistanceWeighted!.Value, 1e-12);
        Assert.Equal((1.0, 1.0), (Fragmentation.Of(chain, [1]).Share!.Value, Fragmentation.Of(chain, [1]).DistanceWeighted!.Value));
        Assert.Null(Fragmentation.Of(chain, [0, 1]).Share);
    }

    private static double? Value(FragmentationValues values, KeyPlayerObjective objective) =>
        objective == KeyPlayerObjective.Components ? values.Share : values.DistanceWeighted;
}
