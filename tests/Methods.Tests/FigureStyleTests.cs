using System.Globalization;
using Entente.Methods.Costing;

namespace Entente.Methods.Tests;

/// <summary>Figures are written for who reads, and in the house's own way where they are stored.</summary>
public sealed class FigureStyleTests
{
    [Fact]
    public void Figures_follow_the_reader_and_stored_text_does_not()
    {
        FigureStyle.Use(CultureInfo.GetCultureInfo("de-DE").NumberFormat);
        Assert.Equal("1.234.567", Amounts.Whole(1_234_567));
        Assert.Equal("1,234,567", FigureStyle.Stored(() => Amounts.Whole(1_234_567)));
        Assert.Equal("1.234.567", Amounts.Whole(1_234_567));
        FigureStyle.Use(null);
        Assert.Equal("1,234,567", Amounts.Whole(1_234_567));
    }
}
