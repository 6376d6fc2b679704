using Entente.Methods.Obligations;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Obligations;

public sealed class AttainmentTests
{
    private static readonly DateOnly Start = new(2026, 6, 1);
    private static readonly DateOnly End = new(2027, 5, 31);

    /// <summary>3.0 m a year: on day 175 of 365, 3.0·175/365 = 1.4384 is expected; 0.92 of it is 64 %; 0.92·365/175 = 1.9189.
    /// </summary>
    [Fact]
    public void A_total_is_expected_day_by_day()
    {
        var state = Attainment.On(new DateOnly(2026, 11, 22), Total(3.0m), [new(new(2026, 7, 1), 0.5m), new(new(2026, 11, 22), 0.42m)]);

        Assert.Equal(175, state.DaysElapsed);
        Assert.Equal(0.92m, state.Reached);
        Assert.Equal(1.4384m, Math.Round(state.Expected, 4));
        Assert.Equal(0.64m, Math.Round(state.Share!.Value, 2));
        Assert.Equal(1.9189m, Math.Round(state.Forecast!.Value, 4));
    }

    /// <summary>A leap year has 366 days: 366 a year are 60 by 29 February.</summary>
    [Fact]
    public void A_leap_year_counts_its_day()
    {
        var terms = new ObligationTerms(TargetKind.Total, new(2028, 1, 1), new(2028, 12, 31), [new(new(2028, 1, 1), 366m)]);

        var state = Attainment.On(new DateOnly(2028, 2, 29), terms, []);

        Assert.Equal(60m, state.Expected);
        Assert.Equal(366m, state.PeriodTarget);
    }

    /// <summary>365 a year, from the 1 September 730 a year: 92 days at 1 a day, then 2 a day. By 30 November: 92 + 91·2 = 274;
    /// the period asks 92 + 273·2 = 638.</summary>
    [Fact]
    public void An_amendment_counts_from_its_day()
    {
        var terms = Total(365m) with { Versions = [new(Start, 365m), new(new(2026, 9, 1), 730m)] };

        var state = Attainment.On(new DateOnly(2026, 11, 30), terms, []);

        Assert.Equal(274m, state.Expected);
        Assert.Equal(638m, state.PeriodTarget);
    }

    [Fact]
    public void A_figure_of_a_day_before_the_amendment_is_not_changed_by_it()
    {
        var day = new DateOnly(2026, 8, 31);
        var amended = Total(365m) with { Versions = [new(Start, 365m), new(new(2026, 9, 1), 730m)] };
        Actual[] actuals = [new(new(2026, 8, 1), 50m), new(new(2026, 10, 1), 500m)];

        var (before, after) = (Attainment.On(day, Total(365m), actuals), Attainment.On(day, amended, actuals));

        Assert.Equal(before.Share, after.Share);
        Assert.Equal(before.Expected, after.Expected);
        Assert.Equal(50m, after.Reached);
    }

    [Fact]
    public void Nothing_owed_has_no_share()
    {
        var zero = Attainment.On(new DateOnly(2026, 11, 22), Total(0m), [new(Start, 5m)]);
        var early = Attainment.On(Start.AddDays(-1), Total(3m), [new(Start.AddDays(-2), 5m)]);

        Assert.Null(zero.Share);
        Assert.Equal(5m, zero.Reached);
        Assert.Null(early.Share);
        Assert.Null(early.Forecast);
        Assert.Equal(0m, early.Reached);
    }

    [Fact]
    public void After_the_term_the_forecast_is_what_was_reached()
    {
        var state = Attainment.On(End.AddDays(100), Total(3m), [new(Start, 2m), new(End.AddDays(1), 9m)]);

        Assert.Equal(2m, state.Forecast);
        Assert.Equal(3m, state.Expected);
        Assert.Equal(365, state.DaysElapsed);
    }

    [Fact]
    public void A_level_is_judged_by_the_version_of_the_day()
    {
        var terms = new ObligationTerms(TargetKind.Floor, Start, End, [new(Start, 90m), new(new(2026, 9, 1), 95m)]);
        Actual[] actuals = [new(new(2026, 6, 30), 92m), new(new(2026, 7, 31), 88m), new(new(2026, 9, 30), 92m)];

        Assert.Equal(new LevelKept(1, 2, actuals[1], false), LevelKept.On(new(2026, 8, 31), terms, actuals));
        Assert.Equal(new LevelKept(1, 3, actuals[2], false), LevelKept.On(End, terms, actuals));
        Assert.Equal(2, LevelKept.On(End, terms with { Kind = TargetKind.Ceiling }, actuals).Met);
        Assert.Equal(new LevelKept(0, 0, null, null), LevelKept.On(Start, terms, actuals));
    }

    [Fact]
    public void What_is_expected_grows_from_nothing_to_the_whole_target() => Prop.ForAll(
        (from lengths in Gen.Choose(0, 400).ListOf()
         from targets in Gen.Choose(0, 1_000_000).ListOf()
         select lengths.Zip(targets).ToList()).ToArbitrary(),
        given =>
        {
            var versions = given.Select(one => new TargetVersion(Start.AddDays(one.First - 20), one.Second)).DistinctBy(v => v.EffectiveFrom).ToList();
            var terms = Total(0m) with { Versions = versions };
            var course = Enumerable.Range(-2, 370).Select(day => Attainment.On(Start.AddDays(day), terms, [])).ToList();
            return course[0].Expected == 0 && course[^1].Expected == course[^1].PeriodTarget
                && course.Zip(course.Skip(1)).All(pair => pair.First.Expected <= pair.Second.Expected);
        }).QuickCheckThrowOnFailure();

    private static ObligationTerms Total(decimal target) => new(TargetKind.Total, Start, End, [new(Start, target)]);
}
