using System.Xml.Linq;
using Entente.Methods.Costing;
using Entente.Methods.Costing.Pictures;

namespace Entente.Methods.Tests.Costing.Pictures;

/// <summary>What the pictures say about a portfolio, and that they are drawn for odd ones too.</summary>
public sealed class PictureTests
{
    private static readonly PictureOptions File = new() { Title = "Test", Currency = "EUR", Stylesheet = ".en-p { }" };

    /// <summary>Profits 60, 50, 10 and −20: the example of the curve's own documentation.</summary>
    private static IReadOnlyList<CustomerFigures> Four =>
    [
        new("A", 300, 100, 40, "Ana"), new("B", 200, 70, 20, "Bo"), new("C", 100, 20, 10, "Cy"), new("D", 400, 40, 60, "Di & Sons"),
    ];

    [Fact]
    public void The_curve_says_its_peak_what_is_given_back_and_by_whom()
    {
        var svg = WhalePicture.Render(WhaleCurve.Of(Four), File);
        var words = Words(svg);
        Assert.Contains("Peak: 120\u00a0% after 3 customers", words);
        Assert.Contains("20\u00a0% given back", words);
        Assert.Contains("€20.0 earned", words);
        Assert.Contains("Di & Sons, first in sales,", words);
        Assert.Contains("last in profit: takes back 20 points", words);
    }

    [Fact]
    public void What_is_nearly_nothing_and_nearly_all_keeps_a_decimal()
    {
        var words = Words(WhalePicture.Render(WhaleCurve.Of([new("A", 900, 1_000, 0), new("B", 100, 10, 14)]), File));
        Assert.Contains("Peak: 100.4\u00a0% after 1 customers", words);
        Assert.Contains("0.4\u00a0% given back", words);
        Assert.Equal(["0\u00a0%", "100\u00a0%", "0.4\u00a0%", "57\u00a0%"], new decimal[] { 0, 1, 0.004m, 0.57m }.Select(share => Amounts.Rough(share)));
    }

    [Fact]
    public void The_lines_of_the_quadrants_are_called_what_they_are()
    {
        var words = Words(QuadrantPicture.Render(Four, new QuadrantSplit(1_000, 230, 130, marginTarget: 0.25m), File));
        Assert.Contains("target 25.0\u00a0%", words);
        Assert.Contains("mean 13.0\u00a0%", words);
        Assert.Contains("the target net margin of 25.0\u00a0% and the mean cost to serve of 13.0\u00a0%", QuadrantPicture.Caption(Four, new QuadrantSplit(1_000, 230, 130, 0.25m), File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_portfolio_that_loses_is_drawn_in_money()
    {
        var curve = WhaleCurve.Of([new("A", 100, 30, 10), new("B", 100, 10, 60)]);
        var words = Words(WhalePicture.Render(curve, File));
        Assert.Contains("Peak: €20.0 after 1 customers", words);
        Assert.Contains("Together", words);
        Assert.DoesNotContain(words, word => word.StartsWith("Sales", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nobody_takes_anything_back_it_says_so()
    {
        var words = Words(WhalePicture.Render(WhaleCurve.Of([new("A", 100, 30, 10), new("B", 100, 20, 10)]), File));
        Assert.Contains("Every customer earns or breaks even", words);
        Assert.DoesNotContain(words, word => word.Contains("given back", StringComparison.Ordinal) && word.Contains('%', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_portfolio_can_be_drawn(bool isNarrow)
    {
        var options = File with { IsNarrow = isNarrow };
        IReadOnlyList<CustomerFigures>[] portfolios =
        [
            [], [new("A", 0, 0, 5)], [new("A", 100, -50, 0)], [new("A", 10, 5, 5), new("B", -10, -5, 0)], Four,
            [.. Enumerable.Range(0, 3_000).Select(at => new CustomerFigures($"{at}", 10 + (at % 97), at % 31, at % 29))],
        ];
        foreach (var customers in portfolios)
        {
            var split = new QuadrantSplit(customers.Sum(c => c.Revenue), customers.Sum(c => c.NetMargin), customers.Sum(c => c.CostToServe));
            foreach (var svg in new[] { WhalePicture.Render(WhaleCurve.Of(customers), options), QuadrantPicture.Render(customers, split, options) })
            {
                _ = XDocument.Parse(svg);
                Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
                Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_bubble_stands_at_its_shares_and_its_area_is_its_sales()
    {
        var split = new QuadrantSplit(1_000, 230, 130);
        var svg = XDocument.Parse(QuadrantPicture.Render(Four, split, File));
        var bubbles = svg.Descendants().Where(e => ((string?)e.Attribute("class"))?.Contains("en-p-bub", StringComparison.Ordinal) == true).ToList();
        Assert.Equal(4, bubbles.Count);
        var (largest, half) = ((double)bubbles[0].Attribute("r")!, (double)bubbles[2].Attribute("r")!);
        Assert.Equal(2, largest * largest / (half * half), 0.05);
        Assert.Contains("en-p-b-bad", (string)bubbles[0].Attribute("class")!, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_page_every_dot_tells_who_stands_there_and_text_stays_text()
    {
        var options = new PictureOptions { Currency = "EUR", LinkOf = id => $"/customers/{id}" };
        var svg = WhalePicture.Render(WhaleCurve.Of([new("<x>", 10, 5, 1, "<script>|"), .. Four]), options);
        Assert.DoesNotContain("<script>", svg, StringComparison.Ordinal);
        var dots = XDocument.Parse(svg).Descendants().Where(e => (string?)e.Attribute("class") == "en-p-dot").ToList();
        Assert.Equal(5, dots.Count);
        Assert.Equal("Ana|rank 1 of 5|profit €60|all so far 58\u00a0%", (string?)dots[0].Attribute("data-tip"));
        Assert.Equal("/customers/A", (string?)dots[0].Attribute("data-href"));
    }

    [Fact]
    public void A_history_is_drawn_from_two_periods_on_and_cut_where_the_lines_cross()
    {
        HistoryPoint first = new("2023", 0.20m, 0.10m, 10);
        Assert.Equal("", HistoryPicture.Render([first], "Ana", File));
        var svg = HistoryPicture.Render([first, new("2024", 0.15m, 0.25m, -10)], "Ana", File);
        Assert.Equal(2, XDocument.Parse(svg).Descendants().Count(e => e.Name.LocalName == "polygon"));
    }

    private static List<string> Words(string svg) =>
        [.. XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
}
