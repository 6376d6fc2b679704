using System.Globalization;
using System.Net;
using System.Text;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>
/// Five weeks in a picture: a row for each firm, its dates as marks by who owes, what is late drawn out to today. Two
/// weeks back, this one, two ahead.
/// </summary>
internal sealed class WeekPicture
{
    private const int WeeksBack = 2;
    private const int Weeks = 5;
    private const int MostRows = 12;
    private const double RowHeight = 26;
    private const double Top = 20;

    /// <summary>Inter at 11 px: the mean width of a character.</summary>
    private const double CharacterWidth = 5.7;

    private readonly StringBuilder svg = new();
    private readonly WeekView week;
    private readonly bool isNarrow;
    private readonly double width;
    private readonly double left;
    private readonly DateOnly from;

    private WeekPicture(WeekView week, bool isNarrow) => (this.week, this.isNarrow, width, left, from) =
        (week, isNarrow, isNarrow ? 358 : 1008, isNarrow ? 84 : 150, week.Week.Monday.AddDays(-7 * WeeksBack));

    /// <summary>The picture as SVG; null when there is nothing to draw.</summary>
    public static string? Render(WeekView week, bool isNarrow) => new WeekPicture(week, isNarrow).Draw();

    /// <summary>The sentence that stands for the picture.</summary>
    public static string Describe(WeekView week)
    {
        var (late, due) = (week.Count(WeekState.Late), week.Count(WeekState.Due));
        var first = week.Week.Monday.AddDays(-7 * WeeksBack);
        return $"Days from {DayWords.Brief(first)} to {DayWords.Brief(first.AddDays((7 * Weeks) - 1))}. "
            + $"{Amount.Capital(DayWords.Number(late))} late, {DayWords.Number(due)} due this week. The list below holds every one.";
    }

    private string? Draw()
    {
        var rows = Rows();
        if (rows.Count == 0)
        {
            return null;
        }

        var height = Top + (rows.Count * RowHeight) + 14;
        Add($"""<svg class="en-five-weeks" viewBox="0 0 {N(width)} {N(height)}" role="img" aria-label="{E(Describe(week))}">""");
        DrawWeeks(height - 4);
        for (var i = 0; i < rows.Count; i++)
        {
            DrawRow(rows[i], Top + 13 + (i * RowHeight));
        }

        var today = X(week.Week.Today);
        Add($"""<line class="en-w-now" x1="{N(today)}" x2="{N(today)}" y1="{N(Top)}" y2="{N(height - 4)}"/></svg>""");
        return svg.ToString();
    }

    private List<Row> Rows()
    {
        var last = from.AddDays((7 * Weeks) - 1);
        var matters = week.Matters.Concat(week.Later).Where(m => m.DueOn is { } due && due <= last).ToList();
        var dates = week.Dates.Where(d => d.On >= from && d.On <= last).ToList();
        return
        [
            .. matters.Select(m => m.OrganisationId).Concat(dates.Select(d => d.OrganisationId)).Distinct()
                .Select(id => new Row(
                    id is { } known && week.FirmNames.TryGetValue(known, out var name) ? name : "Of your own",
                    [.. matters.Where(m => m.OrganisationId == id)], [.. dates.Where(d => d.OrganisationId == id)]))
                .OrderBy(r => r.First).ThenBy(r => r.Name, StringComparer.Ordinal).Take(MostRows),
        ];
    }

    private void DrawWeeks(double bottom)
    {
        var (start, end) = (X(week.Week.Monday), X(week.Week.Monday.AddDays(5)));
        Add($"""<rect class="en-w-band" x="{N(start)}" y="0" width="{N(end - start)}" height="{N(bottom)}" rx="3"/>""");
        for (var i = 0; i < Weeks; i++)
        {
            var monday = from.AddDays(7 * i);
            var (x, isNow) = (X(monday), monday == week.Week.Monday);
            Add($"""<line class="en-w-grid" x1="{N(x)}" x2="{N(x)}" y1="{N(Top)}" y2="{N(bottom)}"/>""");
            if (!isNarrow || i % 2 == 0)
            {
                Add($"""<text class="en-w-head{(isNow ? " en-w-now-head" : string.Empty)}" x="{N(x + 4)}" y="14">{(isNow ? "This week" : DayWords.Brief(monday))}</text>""");
            }
        }
    }

    private void DrawRow(Row row, double y)
    {
        Add($"""<line class="en-w-row" x1="{N(left)}" x2="{N(width)}" y1="{N(y)}" y2="{N(y)}"/>""");
        Add($"""<text class="en-w-name" x="0" y="{N(y + 4)}">{E(Fit(row.Name, isNarrow ? 12 : 21))}</text>""");
        foreach (var absence in row.Dates.Where(d => d.Kind == WeekDateKind.Absence))
        {
            DrawAbsence(absence, y);
        }

        var marks = row.Dates.Where(d => d.Kind != WeekDateKind.Absence).Select(Mark.Of)
            .Concat(row.Matters.Select(m => Mark.Of(m, week.Week.Today))).OrderBy(m => m.On).ThenBy(m => m.Shape).ToList();
        var labelled = new List<(double From, double To)> { (X(week.Week.Today) - 3, X(week.Week.Today) + 3) };
        labelled.AddRange(marks.Where(m => m.IsLate).Select(m => (X(m.On) + 7, X(week.Week.Today))));
        var places = marks.ConvertAll(m => X(m.On));
        for (var i = 0; i < marks.Count; i++)
        {
            DrawMark(marks[i], places[i], y);
            DrawLabel(marks[i], places[i], y, labelled, places);
        }
    }

    private void DrawAbsence(WeekDate absence, double y)
    {
        var (start, end) = (X(absence.On), Math.Max(X(absence.On) + 8, X((absence.UntilOn ?? absence.On).AddDays(1))));
        Add($"""<rect class="en-w-absence" x="{N(start)}" y="{N(y - 8)}" width="{N(end - start)}" height="16" rx="2"/>""");
        if (!isNarrow && absence.Label is { } label)
        {
            Add($"""<text class="en-w-label" x="{N(start + 8)}" y="{N(y + 4)}">{E(label)}</text>""");
        }
    }

    private void DrawMark(Mark mark, double x, double y)
    {
        if (mark.IsLate)
        {
            Add($"""<line class="en-w-late" x1="{N(x + 7)}" x2="{N(Math.Max(x + 7, X(week.Week.Today)))}" y1="{N(y)}" y2="{N(y)}"/>""");
        }

        Add(mark.Shape switch
        {
            MarkShape.Ours => $"""<circle class="en-w-us" cx="{N(x)}" cy="{N(y)}" r="5">{Title(mark)}</circle>""",
            MarkShape.Theirs => $"""<rect class="en-w-them" x="{N(x - 4.5)}" y="{N(y - 4.5)}" width="9" height="9">{Title(mark)}</rect>""",
            MarkShape.Both => $"""<rect class="en-w-both" x="{N(x - 4.5)}" y="{N(y - 4.5)}" width="9" height="9" rx="2">{Title(mark)}</rect>""",
            MarkShape.Meeting => $"""<rect class="en-w-ink" x="{N(x - 1)}" y="{N(y - 6)}" width="2" height="12">{Title(mark)}</rect>""",
            _ => $"""<path class="en-w-ink" d="M{N(x)} {N(y - 6.5)}l6.5 6.5-6.5 6.5-6.5-6.5z">{Title(mark)}</path>""",
        });
    }

    /// <summary>Beside its mark where there is room: at the right, or, for what is late, at the left.</summary>
    private void DrawLabel(Mark mark, double x, double y, List<(double From, double To)> labelled, List<double> places)
    {
        if (isNarrow || mark.Label is not { } label)
        {
            return;
        }

        if (!mark.IsLate || !TryLabel(mark, $"{label}, {Days(week.Week.Today.DayNumber - mark.On.DayNumber)}", x, y, labelled, places))
        {
            TryLabel(mark, label, x, y, labelled, places);
        }
    }

    private bool TryLabel(Mark mark, string text, double x, double y, List<(double From, double To)> labelled, List<double> places)
    {
        var length = text.Length * CharacterWidth;
        (double From, double To, string Anchor, double At) right = (x + 8, x + 9 + length, "start", x + 9);
        (double From, double To, string Anchor, double At) before = (x - 9 - length, x - 7, "end", x - 9);
        foreach (var place in mark.IsLate ? new[] { before } : [right, before])
        {
            var isFree = place.From >= left && place.To <= width + 40 && !labelled.Exists(l => l.From < place.To && place.From < l.To)
                && !places.Exists(p => p != x && p + 6 > place.From && p - 6 < place.To);
            if (isFree)
            {
                labelled.Add((place.From, place.To));
                var style = mark.IsLate ? "en-w-label en-w-late-label" : "en-w-label";
                Add($"""<text class="{style}" text-anchor="{place.Anchor}" x="{N(place.At)}" y="{N(y + 4)}">{E(text)}</text>""");
                return true;
            }
        }

        return false;
    }

    private static string Days(int days) => $"{days} {(days == 1 ? "day" : "days")}";

    private static string Title(Mark mark) => $"<title>{E($"{mark.Title}, {DayWords.WithWeekday(mark.On)}")}</title>";

    /// <summary>The middle of a day; what lies before the picture stands at its edge.</summary>
    private double X(DateOnly day)
    {
        var part = (day.DayNumber - from.DayNumber) / (7.0 * Weeks);
        return left + (Math.Clamp(part, 0, 1) * (width - left));
    }

    private void Add(string markup) => svg.Append(markup);

    private static string Fit(string text, int length) => text.Length <= length ? text : text[..(length - 1)].TrimEnd() + "…";

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string E(string text) => WebUtility.HtmlEncode(text);

    private sealed record Row(string Name, IReadOnlyList<WeekMatter> Matters, IReadOnlyList<WeekDate> Dates)
    {
        public DateOnly First => Matters.Select(m => m.DueOn!.Value).Concat(Dates.Select(d => d.On)).Min();
    }

    private enum MarkShape
    {
        Ours,
        Theirs,
        Both,
        Meeting,
        Contract,
    }

    private sealed record Mark(DateOnly On, MarkShape Shape, string Title, string? Label, bool IsLate)
    {
        public static Mark Of(WeekDate date) => new(
            date.On, date.Kind == WeekDateKind.Meeting ? MarkShape.Meeting : MarkShape.Contract, date.Title, date.Label, IsLate: false);

        public static Mark Of(WeekMatter matter, DateOnly today) => new(
            matter.DueOn!.Value,
            matter.Side switch { WeekSide.Ours => MarkShape.Ours, WeekSide.Theirs => MarkShape.Theirs, _ => MarkShape.Both },
            matter.Title, matter.Label, matter.State == WeekState.Late && matter.DueOn < today);
    }
}
