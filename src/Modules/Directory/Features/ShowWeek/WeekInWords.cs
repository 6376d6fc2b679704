using System.Globalization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>What My week says first, computed from what waits.</summary>
internal static class WeekInWords
{
    /// <summary>"Monday 23 November 2026 · week 48 · five firms".</summary>
    public static string Subtitle(WeekView week)
    {
        var day = week.Week.Today.ToDateTime(TimeOnly.MinValue);
        var firms = week.Firms.Count(f => f.Id is not null);
        return day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture) + $" · week {ISOWeek.GetWeekOfYear(day)}"
            + (firms == 0 ? string.Empty : $" · {DayWords.Number(firms)} {(firms == 1 ? "firm" : "firms")}");
    }

    /// <summary>"Fourteen matters wait, two of them late."</summary>
    public static string Lead(WeekView week)
    {
        var count = week.Matters.Count();
        if (count == 0)
        {
            return week.Snoozed == 0 ? "Nothing waits for you this week." : "Nothing else waits for you this week.";
        }

        var (late, risk, waiting) = (week.Count(WeekState.Late), week.Count(WeekState.AtRisk), week.Count(WeekState.Waiting));
        var lead = $"{Amount.Opening(count, "matter waits", "matters wait")}";
        return late > 0 ? $"{lead}, {Of(late, count)} late."
            : risk > 0 ? $"{lead}, none late, {DayWords.Number(risk)} at risk."
            : waiting == count ? $"{lead}, all for the other side."
            : $"{lead}, none late.";
    }

    /// <summary>What to settle first and what follows; empty when nothing presses.</summary>
    public static string What(WeekView week)
    {
        var sentences = new List<string?> { First(week), Next(week), Later(week), Hidden(week) };
        return string.Join(' ', sentences.Where(s => s is not null));
    }

    private static string Of(int late, int count) => (late, count) switch
    {
        (1, 1) => "and it is",
        _ when late == count => "all of them",
        _ => $"{DayWords.Number(late)} of them",
    };

    /// <summary>"Settle first “Offer a replacement”: Omega, ten days late."</summary>
    private static string? First(WeekView week)
    {
        var first = week.Matters.Where(m => m.State == WeekState.Late).OrderBy(m => m.DueOn).FirstOrDefault();
        if (first is null)
        {
            return null;
        }

        var late = first.DueOn is { } due ? DayWords.Late(due, week.Week.Today) : "late";
        return first.Side == WeekSide.Theirs
            ? $"Ask first for “{first.Title}”{With(week, first)}: it is {late}."
            : $"Settle first “{first.Title}”{With(week, first)}: it is {late}.";
    }

    /// <summary>"Friday is the last day for “Decide on renewal”."</summary>
    private static string? Next(WeekView week)
    {
        var next = week.Matters.Where(m => m.State == WeekState.Due && m.DueOn is not null).OrderBy(m => m.DueOn).FirstOrDefault();
        if (next?.DueOn is not { } due)
        {
            return null;
        }

        var sameDay = week.Matters.Count(m => m.State == WeekState.Due && m.DueOn == due);
        var day = DayName(due, week.Week.Today);
        return sameDay > 1
            ? $"{day} {DayWords.Number(sameDay)} are due, “{next.Title}” among them."
            : $"{day} “{next.Title}”{With(week, next)} is due.";
    }

    private static string? Later(WeekView week) =>
        week.Matters.Any() || week.Later.Count == 0 || week.Later[0].DueOn is not { } due ? null
            : $"The next is “{week.Later[0].Title}” on {DayWords.WithWeekday(due)}.";

    private static string? Hidden(WeekView week) => week.Snoozed switch
    {
        0 => null,
        1 => "One more is snoozed.",
        var count => $"{Amount.Capital(DayWords.Number(count))} more are snoozed.",
    };

    private static string With(WeekView week, WeekMatter matter) =>
        matter.OrganisationId is { } id && week.FirmNames.TryGetValue(id, out var name) ? $" with {name}" : string.Empty;

    private static string DayName(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "Today",
        1 => "Tomorrow",
        _ => "On " + day.DayOfWeek,
    };

    /// <summary>Above the day of a matter: "Late", "Due tomorrow", "At risk".</summary>
    public static string StateWord(WeekMatter matter, DateOnly today) => matter.State switch
    {
        WeekState.Late => "Late",
        WeekState.AtRisk => "At risk",
        WeekState.Waiting => "Waiting",
        _ when matter.DueOn == today => "Due today",
        _ when matter.DueOn == today.AddDays(1) => "Due tomorrow",
        _ when matter.DueOn is null => "Open",
        _ => "Due this week",
    };

    /// <summary>Under it: "13 Nov, ten days ago", "Tue 24 Nov", "66 % of pro rata".</summary>
    public static string? DayLine(WeekMatter matter, DateOnly today) => matter switch
    {
        { Detail: { } detail } => detail,
        { DueOn: null } => null,
        { State: WeekState.Late, DueOn: { } due } => $"{DayWords.Brief(due)}, {DayWords.Ago(due, today)}",
        { State: WeekState.Waiting, DueOn: { } due } => $"due {DayWords.Brief(due)}",
        { DueOn: { } due } => DayWords.WithWeekday(due),
    };
}
