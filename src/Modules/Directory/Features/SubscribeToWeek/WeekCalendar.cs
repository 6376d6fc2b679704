using System.Globalization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Entente.Modules.Directory.Features;

/// <summary>
/// A week as an iCalendar (RFC 5545): meetings at their hour, everything else on its day. What is late stands on today, so
/// that it is not left behind in the past, and says since when.
/// </summary>
internal static class WeekCalendar
{
    private const string Product = "-//Entente//My week//EN";

    /// <param name="week">The week.</param>
    /// <param name="actor">Whose it is.</param>
    /// <param name="baseAddress">Where the events' links lead.</param>
    /// <param name="nowUtc">When it is made.</param>
    public static string Write(WeekView week, Actor actor, string baseAddress, DateTime nowUtc)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product, Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", $"My week · {actor.WorkspaceName}");
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.AddProperty("X-PUBLISHED-TTL", "PT1H");
        foreach (var matter in week.Matters.Concat(week.Later).Where(m => m.DueOn is not null))
        {
            calendar.Events.Add(EventOf(matter, week));
        }

        calendar.Events.AddRange(week.Dates.Select(date => EventOf(date, week)));
        foreach (var one in calendar.Events)
        {
            one.DtStamp = new CalDateTime(DateTime.SpecifyKind(nowUtc, DateTimeKind.Utc));
            one.Url = new Uri(baseAddress + actor.PageOf(one.Url!.OriginalString).TrimStart('/'));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent EventOf(WeekMatter matter, WeekView week)
    {
        var isLate = matter.State == WeekState.Late;
        var due = matter.DueOn!.Value;
        var state = isLate ? $"Late since {DayWords.Brief(due)}" : WeekInWords.StateWord(matter, week.Week.Today);
        return Event(matter.Key, isLate ? week.Week.Today : due, $"{Summary(matter.Title, matter.OrganisationId, week)}{(isLate ? " (late)" : string.Empty)}",
            string.Join("\n", new[] { state, matter.Why }.Where(line => line is not null)), matter.Path);
    }

    private static CalendarEvent EventOf(WeekDate date, WeekView week)
    {
        var made = Event(
            $"{date.Kind}:{date.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}:{date.Path}", date.On,
            Summary(date.Title, date.OrganisationId, week), date.Note, date.Path);
        if (date.At is { } at)
        {
            // The hour as it was written down, on whatever clock hangs there.
            made.Start = new CalDateTime(date.On, at);
        }
        else if (date.UntilOn is { } until)
        {
            // The end of a whole-day event is the day after its last one.
            made.End = new CalDateTime(until.AddDays(1));
        }

        return made;
    }

    private static CalendarEvent Event(string key, DateOnly day, string summary, string? description, string path) => new()
    {
        Uid = $"{key}@entente",
        Start = new CalDateTime(day),
        Summary = summary,
        Description = string.IsNullOrEmpty(description) ? null : description,
        Url = new Uri(path, UriKind.Relative),
    };

    private static string Summary(string title, Guid? firm, WeekView week) =>
        firm is { } id && week.FirmNames.TryGetValue(id, out var name) && !title.Contains(name, StringComparison.Ordinal) ? $"{name}: {title}" : title;
}
