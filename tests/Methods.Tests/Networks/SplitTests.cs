using Entente.Methods.Networks;
using Entente.Methods.Networks.CoreSearch;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

public sealed class SplitTests
{
    [Fact]
    public void A_foreseen_fit_is_the_fit_that_comes() => Prop.ForAll(RandomNetworks.UpTo(15), network =>
    {
        var random = new Random(network.ArcCount);
        var split = new Split(network);
        for (var trial = 0; trial < 20 && network.Count > 1; trial++)
        {
            var mover = random.Next(network.Count);
            var afterMove = split.FitAfterMove(mover);
            split.Move(mover);
            Assert.Equal(afterMove, split.Fit);

            var people = Enumerable.Range(0, network.Count).ToLookup(person => split.InCore[person]);
            if (!people[true].Any() || !people[false].Any())
            {
                continue;
            }

            var (leaves, joins) = (people[true].First(), people[false].Last());
            var between = (network.HasArc(leaves, joins) ? 1 : 0) + (network.HasArc(joins, leaves) ? 1 : 0);
            var afterExchange = split.FitAfterExchange(leaves, joins, between);
            split.Move(leaves);
            split.Move(joins);
            Assert.Equal(afterExchange, split.Fit);
            Near.AssertEqual([CorePeriphery.FitOf(network, split.InCore)], [double.IsFinite(split.Fit) ? split.Fit : null]);
        }
    }).QuickCheckThrowOnFailure();
}
