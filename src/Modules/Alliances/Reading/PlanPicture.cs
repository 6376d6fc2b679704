using System.Globalization;
using System.Net;
using System.Text;
using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Reading;

/// <summary>The joint plan as a Gantt chart: a bar for each activity from its first to its last day, by stream; today as a line.</summary>
internal static class PlanPicture
{
    private const double RowHeight = 26;
    private const double Top = 24;

    /// <summary>The picture as SVG; null without activities.</summary>
    public static string? Render(IReadOnlyList<PlanActivity> activities, DateOnly today, bool isNarrow)
    {
        if (activities.Count == 0)
        {
            return null;
        }

        var rows = activities.OrderBy(a => a.Stream).ThenBy(a => a.StartsOn).ThenBy(a => a.Id).ToList();
        var (first, last) = (rows.Min(a => a.StartsOn), rows.Max(a => a.EndsOn));
        var (from, until) = (new DateOnly(first.Year, first.Month, 1), new DateOnly(last.Year, last.Month, 1).AddMonths(1));
        var (width, left, height) = isNarrow ? (358.0, 4.0, 40.0) : (1008.0, 320.0, RowHeight);
        double X(DateOnly day) => left + ((Math.Clamp(day.DayNumber, from.DayNumber, until.DayNumber) - from.DayNumber)
            / (double)(until.DayNumber - from.DayNumber) * (width - left - 8));
        var bottom = Top + (rows.Count * height);
        var svg = new StringBuilder($"""<svg class="en-al-time" viewBox="0 0 {N(width)} {N(bottom + 6)}" role="img" aria-label="{rows.Count} activities from {Figures.Day(first)} to {Figures.Day(last)}">""");
        var months = ((until.Year - from.Year) * 12) + until.Month - from.Month;
        var step = Math.Max(1, (int)Math.Ceiling(months / (isNarrow ? 4.0 : 12.0)));
        for (var month = from; month < until; month = month.AddMonths(step))
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<line class="en-al-grid" x1="{N(X(month))}" x2="{N(X(month))}" y1="{N(Top - 6)}" y2="{N(bottom)}"/><text class="en-al-head" x="{N(X(month) + 3)}" y="14">{month.ToString("MMM yy", CultureInfo.InvariantCulture)}</text>""");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (row, y) = (rows[i], Top + (i * height) + (isNarrow ? 28 : 13));
            if (!isNarrow && (i == 0 || rows[i - 1].Stream != row.Stream))
            {
                svg.Append(CultureInfo.InvariantCulture, $"""<text class="en-al-head" x="0" y="{N(y + 4)}">{row.Stream}</text>""");
            }

            svg.Append(CultureInfo.InvariantCulture, $"""<text class="en-al-name" x="{(isNarrow ? 4 : 84)}" y="{N(isNarrow ? y - 9 : y + 4)}">{E(Fit(row.Title))}</text>""")
                .Append(CultureInfo.InvariantCulture, $"""<rect class="{Style(row, today)}" x="{N(X(row.StartsOn))}" y="{N(y - 5)}" width="{N(Math.Max(3, X(row.EndsOn.AddDays(1)) - X(row.StartsOn)))}" height="10"><title>{E($"{row.Title}: {Word(row, today)}")}</title></rect>""");
        }

        return today < from || today > until
            ? svg.Append("</svg>").ToString()
            : svg.Append(CultureInfo.InvariantCulture, $"""<line class="en-al-now" x1="{N(X(today))}" x2="{N(X(today))}" y1="{N(Top - 6)}" y2="{N(bottom)}"/></svg>""").ToString();
    }

    /// <summary>"done on 3 May 2026", "12 days late", "begins 1 Jun 2026", "under way".</summary>
    public static string Word(PlanActivity activity, DateOnly today) => activity switch
    {
        { DoneOn: { } done } when done > activity.EndsOn => $"done {Figures.Count(done.DayNumber - activity.EndsOn.DayNumber, "day", "days")} late",
        { DoneOn: { } done } => $"done on {Figures.Day(done)}",
        _ when activity.EndsOn < today => $"{Figures.Count(today.DayNumber - activity.EndsOn.DayNumber, "day", "days")} late",
        _ when activity.StartsOn > today => $"begins {Figures.Day(activity.StartsOn)}",
        _ => "under way",
    };

    private static string Style(PlanActivity activity, DateOnly today) => activity switch
    {
        { DoneOn: not null } => "en-al-done",
        _ when activity.EndsOn < today => "en-al-life-late",
        _ when activity.StartsOn > today => "en-al-ahead",
        _ => "en-al-life",
    };

    private static string Fit(string title) => title.Length <= 38 ? title : title[..37] + "…";

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
