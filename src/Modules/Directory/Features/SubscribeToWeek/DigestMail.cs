using System.Text;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Mail;

namespace Entente.Modules.Directory.Features;

/// <summary>A person's week as a mail: what My week says first, then what waits, firm by firm, each with its link.</summary>
internal static class DigestMail
{
    /// <summary>The rest is on the page.</summary>
    private const int MostMatters = 25;

    public static MailMessage Write(WeekView week, Actor actor, string to, string baseAddress)
    {
        string Link(string path) => baseAddress + actor.PageOf(path).TrimStart('/');
        var text = new StringBuilder($"{WeekInWords.Lead(week)} {WeekInWords.What(week)}".TrimEnd()).Append("\n\n");
        AddMatters(text, week, Link);
        foreach (var date in week.Dates.Where(d => d.On >= week.Week.Today && d.On <= week.Week.Sunday))
        {
            text.Append(DayWords.WithWeekday(date.On)).Append(date.At is { } at ? $", {at:HH:mm}" : string.Empty).Append(": ").Append(date.Title).Append('\n');
        }

        var settings = Link(SubscriptionPage.Path);
        text.Append("\nMy week: ").Append(Link("week")).Append("\n\nYou asked for this mail on Mondays. To end it: ").Append(settings).Append('\n');
        return new MailMessage(to, $"{actor.WorkspaceName}: {WeekInWords.Lead(week)}", text.ToString(), "My week")
        {
            ToName = actor.Name,
            UnsubscribeUrl = settings,
        };
    }

    private static void AddMatters(StringBuilder text, WeekView week, Func<string, string> link)
    {
        var left = MostMatters;
        foreach (var firm in week.Firms.TakeWhile(_ => left > 0))
        {
            text.Append(firm.Name).Append('\n');
            foreach (var matter in firm.Matters.Take(left))
            {
                text.Append(Line(matter, week.Week)).Append('\n').Append(link(matter.Path)).Append('\n');
            }

            text.Append('\n');
            left -= firm.Matters.Count;
        }

        if (week.Matters.Count() - MostMatters is > 0 and var more)
        {
            text.Append("More of it stands on the page: ").Append(more).Append(".\n\n");
        }
    }

    /// <summary>"- Late, 13 Nov, ten days ago: Offer a replacement. Four partners wait for it."</summary>
    private static string Line(WeekMatter matter, WeekRequest week)
    {
        var day = WeekInWords.DayLine(matter, week.Today);
        return $"- {WeekInWords.StateWord(matter, week.Today)}{(day is null ? string.Empty : $", {day}")}: {matter.Title}"
            + (matter.Why is { } why ? $". {why}" : string.Empty);
    }
}
