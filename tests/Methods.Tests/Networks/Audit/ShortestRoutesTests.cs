using Entente.Methods.Networks;
using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Audit;

public sealed class ShortestRoutesTests
{
    [Fact]
    public void The_one_between_carries_the_route_of_the_outer_pair_only()
    {
        // a – v – b: a and v of one firm, b of the other: 2 of 4 ordered pairs pass v.
        var shares = Shares(3, [0, 0, 1], (0, 1), (1, 2));

        Assert.Equal([0, 0.5, 0], shares);
    }

    [Fact]
    public void Two_equal_routes_share_what_they_carry()
    {
        // a reaches b over v or w, all of different firms but a and v, w: pairs a–b, v–b, w–b, each both ways.
        var shares = Shares(4, [0, 0, 0, 1], (0, 1), (0, 2), (1, 3), (2, 3));

        Assert.Equal(1 / 6.0, shares[1]!.Value, 12);
        Assert.Equal(shares[1], shares[2]);
    }

    [Fact]
    public void Routes_inside_a_firm_do_not_count() => Assert.All(Shares(3, [0, 0, 0], (0, 1), (1, 2)), Assert.Null);

    [Fact]
    public void Without_a_route_between_firms_nothing_is_defined() => Assert.All(Shares(2, [0, 1]), Assert.Null);

    private static double?[] Shares(int people, int[] firms, params (int A, int B)[] ties) =>
        ShortestRoutes.CrossFirmShares(
            Network.FromArcs(people, ties.SelectMany(tie => new[] { new Arc(tie.A, tie.B, 1), new Arc(tie.B, tie.A, 1) })), firms);
}
