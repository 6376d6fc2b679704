using System.Globalization;
using System.Net;
using System.Text;

namespace Entente.Modules.Alliances.Features;

/// <summary>
/// The portfolio against time: a bar for each alliance from its first day, a tick at each year of its three-year path, a
/// diamond at its next contract date. The same rows as the table.
/// </summary>
internal static class PortfolioTimeline
{
    private const double RowHeight = 30;
    private const double Top = 24;
    private const int YearsAhead = 2;
    private const int PathYears = 3;

    /// <summary>The picture as SVG; null where no alliance has a first day.</summary>
    public static string? Render(IReadOnlyList<AllianceSummary> alliances, DateOnly today, bool isNarrow)
    {
        var rows = alliances.Where(a => a.StartedOn is not null).OrderBy(a => a.StartedOn).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var (width, left) = isNarrow ? (358.0, 8.0) : (1008.0, 230.0);
        var (height, from) = (isNarrow ? RowHeight * 1.5 : RowHeight, new DateOnly(rows[0].StartedOn!.Value.Year, 1, 1));
        var until = new DateOnly(Math.Max(today.Year, rows.Max(r => r.StartedOn!.Value.Year)) + YearsAhead, 1, 1);
        double X(DateOnly day) => left + ((Math.Clamp(day.DayNumber, from.DayNumber, until.DayNumber) - from.DayNumber)
            / (double)(until.DayNumber - from.DayNumber) * (width - left - 8));
        var bottom = Top + (rows.Count * height);
        var svg = new StringBuilder($"""<svg class="en-al-time" viewBox="0 0 {N(width)} {N(bottom + 8)}" role="img" aria-label="{rows.Count} alliances from {from.Year} to {until.Year - 1}">""");
        for (var year = from.Year; year < until.Year; year++)
        {
            var x = N(X(new(year, 1, 1)));
            svg.Append(CultureInfo.InvariantCulture, $"""<line class="en-al-grid" x1="{x}" x2="{x}" y1="{N(Top - 6)}" y2="{N(bottom)}"/><text class="en-al-head" x="{N(X(new(year, 1, 1)) + 4)}" y="14">{year}</text>""");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (row, y) = (rows[i], Top + (i * height) + (isNarrow ? 30 : 15));
            var (start, end) = (row.StartedOn!.Value, row.EndedOn ?? today);
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="en-al-name" x="{N(isNarrow ? left : 0)}" y="{N(isNarrow ? y - 10 : y + 4)}">{E(Fit(row.Name))}</text>""")
                .Append(CultureInfo.InvariantCulture, $"""<rect class="en-al-life{(row.Late > 0 ? " en-al-life-late" : row.AtRisk > 0 ? " en-al-life-risk" : "")}" x="{N(X(start))}" y="{N(y - 5)}" width="{N(Math.Max(2, X(end) - X(start)))}" height="10"><title>{E($"{row.Name}: {PortfolioSentences.Needs(row)}")}</title></rect>""");
            for (var year = 1; year <= PathYears; year++)
            {
                var tick = N(X(start.AddYears(year)));
                svg.Append(CultureInfo.InvariantCulture, $"""<line class="en-al-tick" x1="{tick}" x2="{tick}" y1="{N(y - 7)}" y2="{N(y + 7)}"/>""");
            }

            if (row.NextOn is { } next)
            {
                svg.Append(CultureInfo.InvariantCulture, $"""<path class="en-al-date" d="M{N(X(next))} {N(y - 6)}l6 6l-6 6l-6-6z"><title>next contract date {next:d MMM yyyy}</title></path>""");
            }
        }

        var now = N(X(today));
        return svg.Append(CultureInfo.InvariantCulture, $"""<line class="en-al-now" x1="{now}" x2="{now}" y1="{N(Top - 6)}" y2="{N(bottom)}"/></svg>""").ToString();
    }

    private static string Fit(string name) => name.Length <= 34 ? name : name[..33] + "…";

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
