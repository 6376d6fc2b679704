using Entente.Methods.Scoring;

namespace Entente.Methods.Tests.Scoring;

public sealed class WilsonIntervalTests
{
    /// <summary>Newcombe, R. G. (1998), Statistics in Medicine 17, 857–872, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Gives_the_published_intervals(int kept, int settled, double low, double high)
    {
        var interval = WilsonInterval.Of(kept, settled)!;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
        Assert.Equal(kept / (double)settled, interval.Rate);
    }

    [Fact]
    public void Nothing_settled_proves_nothing() => Assert.Null(WilsonInterval.Of(0, 0));

    [Fact]
    public void Few_promises_leave_the_sides_alike()
    {
        Assert.True(WilsonInterval.Of(11, 19)!.Overlaps(WilsonInterval.Of(15, 19)!));
        Assert.False(WilsonInterval.Of(110, 190)!.Overlaps(WilsonInterval.Of(150, 190)!));
    }

    [Fact]
    public void More_kept_than_settled_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(3, 2));
}
