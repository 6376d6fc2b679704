using Entente.Methods.Portfolio;

namespace Entente.Methods.Tests.Portfolio;

public sealed class KeynessTests
{
    [Fact]
    public void Resources_that_others_have_too_count_less()
    {
        Assert.Equal(16, Keyness.Of([new(5, 4, 1), new(3, 2, 0)]));
        Assert.Null(Keyness.Of([]));
    }

    [Fact]
    public void The_most_key_one_of_a_portfolio_is_a_hundred()
    {
        Assert.Equal([50.0, null, 100.0], Keyness.Scaled([8, null, 16]));
        Assert.Equal(new double?[] { null, null }, Keyness.Scaled([0, null]));
    }
}
