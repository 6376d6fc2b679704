using Entente.Methods.Costing;

namespace Entente.Methods.Tests.Costing;

/// <summary>Money and shares as people read them.</summary>
public sealed class AmountsTests
{
    [Theory]
    [InlineData(3_896_187.40, "€3.90\u00a0m")]
    [InlineData(-668_107, "\u2212€668\u00a0k")]
    [InlineData(999_499, "€999\u00a0k")]
    [InlineData(999_500, "€1.00\u00a0m")]
    [InlineData(317, "€317")]
    [InlineData(8.5, "€8.50")]
    [InlineData(0, "€0")]
    public void Prose_has_three_significant_digits(double amount, string words) => Assert.Equal(words, Amounts.Brief((decimal)amount, "EUR"));

    [Theory]
    [InlineData(-668_106.60, "\u2212668,107")]
    [InlineData(0.4, "0")]
    public void Tables_have_whole_units(double amount, string words) => Assert.Equal(words, Amounts.Whole((decimal)amount));

    [Fact]
    public void A_share_without_anything_to_divide_by_says_so()
    {
        Assert.Equal(Amounts.Undefined, Amounts.Percent(null));
        Assert.Equal("13.8\u00a0%", Amounts.Percent(0.138m));
        Assert.Equal("–", Amounts.PercentOrDash(null));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(11, "11th")]
    [InlineData(112, "112th")]
    [InlineData(163, "163rd")]
    public void Places_are_counted_in_words(int number, string words) => Assert.Equal(words, Amounts.Ordinal(number));
}
