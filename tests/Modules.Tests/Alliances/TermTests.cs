using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Tests.Alliances;

public sealed class TermTests
{
    [Fact]
    public void A_year_renews_as_a_year_in_leap_years_too()
    {
        var first = new Term(new(2026, 6, 1), new(2027, 5, 31));

        Assert.Equal(first, first.RenewedUntil(new(2027, 5, 31)));
        Assert.Equal(new Term(new(2027, 6, 1), new(2028, 5, 31)), first.RenewedUntil(new(2027, 6, 1)));
        Assert.Equal(new Term(new(2027, 6, 1), new(2028, 5, 31)), first.RenewedUntil(new(2028, 2, 29)));
        Assert.Equal(new Term(new(2031, 6, 1), new(2032, 5, 31)), first.RenewedUntil(new(2031, 12, 24)));
    }

    [Fact]
    public void A_term_that_begins_at_the_end_of_a_month_keeps_to_the_ends_of_months()
    {
        var first = new Term(new(2024, 2, 29), new(2025, 2, 27));

        Assert.Equal(new DateOnly(2025, 2, 28), first.RenewedUntil(new(2025, 3, 1)).StartsOn);
    }

    [Fact]
    public void A_term_of_odd_days_renews_by_days()
    {
        var first = new Term(new(2026, 1, 1), new(2026, 1, 10));

        Assert.Equal(new Term(new(2026, 1, 21), new(2026, 1, 30)), first.RenewedUntil(new(2026, 1, 25)));
    }

    [Fact]
    public void Renewals_follow_each_other_without_a_gap()
    {
        foreach (var first in (Term[])[new(new(2026, 1, 31), new(2026, 7, 30)), new(new(2026, 6, 1), new(2027, 5, 31)), new(new(2026, 1, 1), new(2026, 2, 9))])
        {
            var term = first;
            for (var i = 0; i < 40; i++)
            {
                var next = first.RenewedUntil(term.EndsOn.AddDays(1));
                Assert.Equal(term.EndsOn.AddDays(1), next.StartsOn);
                term = next;
            }
        }
    }

    [Theory]
    [InlineData(0.4837, "0.484")]
    [InlineData(12.345, "12.3")]
    [InlineData(12345, "12,300")]
    [InlineData(1998, "2,000")]
    [InlineData(0, "0")]
    [InlineData(-29.0, "-29")]
    public void Prose_has_three_significant_digits(double amount, string shown) => Assert.Equal(shown, Figures.Amount((decimal)amount));
}
