using Entente.Methods.Events;

namespace Entente.Methods.Tests.Events;

public sealed class EventStudyTests
{
    private static readonly DateOnly Event = new(2024, 3, 15);

    [Fact]
    public void A_share_that_follows_the_line_gives_back_line_and_surprise()
    {
        var returns = Returns(300, 250, (market, day) => 0.001 + (1.2 * market) + (day == 0 ? 0.03 : 0));

        var result = EventStudy.Compute(returns, returns[250].Date, EventStudy.UsualWindow, EventStudy.UsualEstimation)!;

        Assert.Equal(0.001, result.Alpha, 12);
        Assert.Equal(1.2, result.Beta, 12);
        Assert.Equal(221, result.Observations);
        Assert.Equal([-1, 0, 1], result.Days.Select(day => day.Day));
        Assert.Equal(0.03, result.Days[1].Abnormal, 12);
        Assert.Equal(0.03, result.CumulativeAbnormal, 12);
    }

    /// <summary>Worked by hand: market −1, 0, 1 %, share 0, 1, 1 %: β 0.5, α 2/3 %, residuals −1/6, 2/6, −1/6 %, so that
    /// s = √(6/36) % = 0.408 % and, for one day 2 % above the line, t = 2/0.408.</summary>
    [Fact]
    public void The_error_of_the_line_judges_the_surprise()
    {
        var returns = new[] { Day(1, 0, -1), Day(2, 1, 0), Day(3, 1, 1), Day(4, (2.0 / 3) + 2, 0) };

        var result = EventStudy.Compute(returns, returns[3].Date, new DayWindow(0, 0), new DayWindow(-3, -1))!;

        Assert.Equal(0.5, result.Beta, 12);
        Assert.Equal(2.0 / 300, result.Alpha, 12);
        Assert.Equal(Math.Sqrt(1.0 / 6) / 100, result.ResidualError, 12);
        Assert.Equal(0.02, result.CumulativeAbnormal, 12);
        Assert.Equal(2 / Math.Sqrt(1.0 / 6), result.TStatistic!.Value, 10);

        static PairedReturn Day(int day, double share, double market) => new(new DateOnly(2024, 1, day), share / 100, market / 100);
    }

    [Fact]
    public void More_days_in_the_window_divide_by_the_root_of_their_number()
    {
        var returns = Returns(300, 250, (market, day) => market + (day % 2 == 0 ? 0.01 : -0.01) + (day is >= -1 and <= 2 ? 0.05 : 0));

        var result = EventStudy.Compute(returns, returns[250].Date, new DayWindow(-1, 2), EventStudy.UsualEstimation)!;

        Assert.Equal(4, result.Days.Count);
        Assert.Equal(result.CumulativeAbnormal / (result.ResidualError * 2), result.TStatistic!.Value, 12);
    }

    [Fact]
    public void A_holiday_moves_the_event_to_the_next_trading_day()
    {
        var returns = Returns(300, 250, (market, _) => market);
        var monday = returns.First(day => day.Date.DayOfWeek == DayOfWeek.Monday && day.Date > Event);

        Assert.Equal(monday.Date, returns[EventStudy.DayOf(returns, monday.Date.AddDays(-1))!.Value].Date);
        Assert.Null(EventStudy.DayOf(returns, returns[^1].Date.AddDays(1)));
    }

    [Fact]
    public void Too_little_data_is_undefined()
    {
        var returns = Returns(40, 10, (market, _) => market);

        Assert.Null(EventStudy.Compute(returns, returns[10].Date, EventStudy.UsualWindow, new DayWindow(-9, -8)));
        Assert.Null(EventStudy.Compute(returns, returns[^1].Date, EventStudy.UsualWindow, new DayWindow(-20, -5)));
        Assert.Null(EventStudy.Compute(returns, returns[0].Date, EventStudy.UsualWindow, new DayWindow(-20, -5)));
        Assert.Null(MarketModel.Estimate([.. returns.Select(day => day with { Market = 0.01 })]));
    }

    [Fact]
    public void A_day_that_one_series_lacks_makes_a_longer_return_for_both()
    {
        ClosingPrice[] share = [new(new(2024, 1, 1), 100), new(new(2024, 1, 2), 110), new(new(2024, 1, 3), 121)];
        ClosingPrice[] market = [new(new(2024, 1, 1), 50), new(new(2024, 1, 3), 55)];

        var only = Assert.Single(CommonReturns.Of(share, market));

        Assert.Equal(new DateOnly(2024, 1, 3), only.Date);
        Assert.Equal(0.21, only.Share, 12);
        Assert.Equal(0.10, only.Market, 12);
    }

    [Theory]
    [InlineData(100, 51, 2.0)]
    [InlineData(100, 33, 3.0)]
    [InlineData(100, 66, 1.5)]
    [InlineData(10, 98, 0.1)]
    [InlineData(100, 85, null)]
    [InlineData(100, 120, null)]
    public void Prices_that_jump_to_a_simple_multiple_look_split(double before, double after, double? ratio)
    {
        var day = new PairedReturn(Event, (after / before) - 1, 0.01);

        var found = PriceSplit.In([day]).Select(split => (double?)split.Ratio).SingleOrDefault();

        Assert.Equal(ratio, found);
        Assert.Empty(PriceSplit.In([day with { Market = -0.3 }]));
    }

    /// <summary>Weekdays with a market that wanders without chance; the day counts from the event.</summary>
    private static List<PairedReturn> Returns(int count, int zero, Func<double, int, double> share)
    {
        var dates = Enumerable.Range(0, count * 2).Select(day => Event.AddDays(day - (int)(zero * 1.4)))
            .Where(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(count).ToList();
        return [.. dates.Select((date, i) =>
        {
            var market = 0.01 * Math.Sin(i * 1.7);
            return new PairedReturn(date, share(market, i - zero), market);
        })];
    }
}
