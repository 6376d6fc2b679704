using System.Globalization;

namespace Entente.Methods.Costing.Pictures;

/// <summary>What the curve says, on the curve: the best fifth, the peak, what is given back, the first and the last customer.</summary>
internal sealed class WhaleWords(WhaleFrame frame)
{
    private const double LeastTold = 0.02;
    private const int LongestName = 34;

    private SvgCanvas Canvas => frame.Canvas;

    private WhaleCurve Curve => frame.Curve;

    private bool IsNarrow => frame.Options.IsNarrow;

    public void Draw()
    {
        if (!Curve.IsAbsolute)
        {
            DrawFifth();
            DrawFirst();
            DrawLast();
        }

        DrawPeak();
        if (!IsNarrow)
        {
            DrawBrace();
        }
    }

    private void DrawFifth()
    {
        var (number, profit) = Curve.BestShare(0.2m);
        var (_, sales) = Curve.LargestShare(0.2m);
        if (number == 0 || profit is not { } best || sales is not { } largest)
        {
            return;
        }

        var (x, up, low) = (frame.X(number), frame.Y(frame.Profit(number)), frame.Y(frame.Sales(number)));
        Canvas.Line(x, up, x, low, "en-p-dash").Circle(x, up, 4, "en-p-d-profit").Circle(x, low, 4, "en-p-d-sales");
        if (IsNarrow)
        {
            Canvas.Text(frame.Left, 16, "Profit, cumulative", "en-p-lab en-p-b en-p-blue")
                .Text(frame.Left, 33, $"best {Count(number)} customers (20 %): {Whole(best)} of profit", "en-p-lab")
                .Text(x + 9, low + 14, "Sales, cumulative", "en-p-lab en-p-b en-p-grey")
                .Text(x + 9, low + 30, $"largest {Count(number)}: {Whole(largest)} of sales", "en-p-lab");
            return;
        }

        Canvas.Text(x - 10, up - 22, "Profit", "en-p-lab en-p-b en-p-blue en-p-halo", "end").Text(x - 10, up - 7, $"best {Count(number)}: {Whole(best)}", "en-p-lab en-p-halo", "end")
            .Text(x + 11, low + 16, "Sales", "en-p-lab en-p-b en-p-grey").Text(x + 11, low + 31, $"largest {Count(number)}: {Whole(largest)}", "en-p-lab");
    }

    private void DrawPeak()
    {
        var (x, y) = (frame.X(Curve.PeakAt), frame.Y((double)Curve.Peak));
        Canvas.Circle(x, y, 4.5, "en-p-d-profit");
        var isEnd = Curve.PeakAt == frame.Count;
        var first = Curve.PeakAt == 0 ? "No customer earns"
            : isEnd ? "Every customer earns or breaks even"
            : $"Peak: {(Curve.PeakShare is { } share ? Whole(share) : Amounts.Brief(Curve.Peak, frame.Options.Currency))} after {Count(Curve.PeakAt)} customers";
        var second = isEnd || Curve.PeakAt == 0 ? "nothing is given back"
            : IsNarrow && Curve.DestroyedShare is { } lost ? $"then {Whole(lost)} is given back" : "every customer up to here adds profit";
        if (Curve.PeakAt == 0)
        {
            second = "each takes some more";
        }

        if (IsNarrow)
        {
            var end = frame.X(frame.Count);
            Canvas.Text(end, y - 25, first, "en-p-lab en-p-b", "end").Text(end, y - 9, second, isEnd ? "en-p-lab" : "en-p-lab en-p-b en-p-red", "end");
            return;
        }

        var middle = Math.Clamp(x, frame.Left + 130, frame.X(frame.Count) - 112);
        Canvas.Text(middle, y - 27, first, "en-p-lab en-p-b", "middle").Text(middle, y - 11, second, "en-p-lab", "middle");
    }

    private void DrawBrace()
    {
        var (peak, end) = (frame.Y((double)Curve.Peak), frame.Y((double)Curve.Total));
        var x = frame.X(frame.Count) + 9;
        var below = end + 20;
        Canvas.Circle(frame.X(frame.Count), end, 4.5, Curve.GivenBack > 0 ? "en-p-d-worst" : "en-p-d-profit");
        if (Curve.GivenBack > 0)
        {
            Canvas.Raw($"<path d=\"M{SvgCanvas.Number(x - 4)},{SvgCanvas.Number(peak)} H{SvgCanvas.Number(x)} V{SvgCanvas.Number(end)} H{SvgCanvas.Number(x - 4)}\" class=\"en-p-brace\"/>");
            var top = ((peak + end) / 2) - 18;
            var given = Curve.DestroyedShare is { } share ? $"{Whole(share)} given back" : $"{Amounts.Brief(Curve.GivenBack, frame.Options.Currency)} given back";
            Canvas.Text(x + 8, top, given, "en-p-lab en-p-b en-p-red")
                .Text(x + 8, top + 16, $"{Amounts.Brief(Curve.GivenBack, frame.Options.Currency)} earned", "en-p-lab")
                .Text(x + 8, top + 32, $"by {Count(Curve.PeakAt)}, lost", "en-p-lab")
                .Text(x + 8, top + 48, $"on {Count(frame.Count - Curve.PeakAt)} others", "en-p-lab");
            below = Math.Max(below, top + 68);
        }

        Canvas.Text(x + 8, below, Curve.IsAbsolute ? "Together" : "100 % =", "en-p-tick")
            .Text(x + 8, below + 15, $"{Amounts.Brief(Curve.Total, frame.Options.Currency)} profit", "en-p-tick");
    }

    private void DrawFirst()
    {
        var first = Curve.Ranked[0];
        var share = Curve.ShareOfTotal(first.Profit) ?? 0;
        if ((double)share < LeastTold * 2 || frame.Count < 4)
        {
            return;
        }

        var isLargest = first.Revenue == Curve.Ranked.Max(customer => customer.Revenue);
        var (x, y) = (frame.X(1), frame.Y(frame.Profit(1)));
        var words = IsNarrow ? $"{Short(first.Shown, 18)}: {Points(share)} points"
            : $"{Short(first.Shown, LongestName)}, {(isLargest ? "the largest and the best" : "the best")}: {Points(share)} points";
        Canvas.Circle(x, y, 4, "en-p-d-profit").Text(x + 17, y + 4, words, "en-p-lab en-p-halo");
    }

    private void DrawLast()
    {
        var last = Curve.Ranked[^1];
        var share = -(Curve.ShareOfTotal(last.Profit) ?? 0);
        if ((double)share < LeastTold)
        {
            return;
        }

        var place = 1 + Curve.Ranked.Count(customer => customer.Revenue > last.Revenue);
        var (end, y) = (frame.X(frame.Count), frame.Y(frame.Unit * (IsNarrow ? 0.36 : 0.6)));
        var name = Short(last.Shown, IsNarrow ? 20 : LongestName);
        var (first, second) = IsNarrow
            ? ($"{name}, last of all,", $"takes back {Points(share)} points")
            : ($"{name}, {(place == 1 ? "first" : Amounts.Ordinal(place))} in sales,", $"last in profit: takes back {Points(share)} points");
        Canvas.Text(end - 12, y, first, "en-p-lab en-p-halo", "end").Text(end - 12, y + 16, second, "en-p-lab en-p-halo", "end")
            .Line(end - 10, y - 13, end - 1.5, frame.Y((double)Curve.Total) + 6, "en-p-solid");
    }

    private static string Points(decimal share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);

    private static string Whole(decimal share) => Amounts.Rough(share);

    private static string Count(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string Short(string name, int longest) => name.Length > longest ? name[..(longest - 1)].TrimEnd() + "…" : name;
}
