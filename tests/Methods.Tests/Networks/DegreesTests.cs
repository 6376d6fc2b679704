using Entente.Methods.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks;

public sealed class DegreesTests
{
    [Fact]
    public void Strength_adds_weights_and_the_undirected_degree_counts_people()
    {
        var network = Network.FromArcs(4, [new(0, 1, 2), new(1, 0, 3), new(2, 1, 1)]);

        Assert.Equal(
            [new(1, 1, 1, 3, 2), new(2, 1, 2, 3, 3), new(0, 1, 1, 0, 1), new(0, 0, 0, 0, 0)],
            Degrees.Compute(network));
    }

    [Fact]
    public void As_much_is_sent_as_received() => Prop.ForAll(RandomNetworks.UpTo(30), network =>
    {
        var degrees = Degrees.Compute(network);
        Assert.Equal(network.ArcCount, degrees.Sum(person => person.In));
        Assert.Equal(network.ArcCount, degrees.Sum(person => person.Out));
        Assert.Equal(degrees.Sum(person => person.InStrength), degrees.Sum(person => person.OutStrength), 6);
        Assert.All(degrees, person => Assert.InRange(person.Undirected, Math.Max(person.In, person.Out), person.In + person.Out));
    }).QuickCheckThrowOnFailure();
}
