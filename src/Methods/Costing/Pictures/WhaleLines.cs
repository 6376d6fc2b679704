using System.Globalization;

namespace Entente.Methods.Costing.Pictures;

/// <summary>Axes, curves and the area of what is given back.</summary>
internal sealed class WhaleLines(WhaleFrame frame)
{
    private const int MostTicks = 4;
    private static readonly double[] Fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];

    private SvgCanvas Canvas => frame.Canvas;

    public void Draw()
    {
        DrawAxes();
        DrawGivenBack();
        if (!frame.Curve.IsAbsolute)
        {
            Canvas.Polyline(frame.Ranks.Select(rank => (frame.X(rank), frame.Y(frame.Sales(rank)))), "en-p-sales");
        }

        Canvas.Polyline(frame.Ranks.Select(rank => (frame.X(rank), frame.Y(frame.Profit(rank)))), "en-p-profit");
    }

    private void DrawAxes()
    {
        var end = frame.Width - frame.Right;
        var step = Scale.Step((frame.Highest - frame.Lowest) / frame.Unit, MostTicks);
        foreach (var tick in Scale.Ticks(frame.Lowest / frame.Unit, frame.Highest / frame.Unit, step))
        {
            var y = frame.Y(tick * frame.Unit);
            var isTotal = !frame.Curve.IsAbsolute && Math.Abs(tick - 1) < 1e-9;
            Canvas.Line(frame.Left, y, end, y, tick == 0 ? "en-p-axis" : isTotal ? "en-p-ref" : "en-p-grid");
            Canvas.Text(frame.Left - 7, y + 4, Label(tick), "en-p-tick", "end");
        }

        var floor = frame.Height - frame.Bottom;
        foreach (var rank in Fifths.Select(part => (int)Math.Round(frame.Count * part)).Distinct())
        {
            Canvas.Line(frame.X(rank), floor, frame.X(rank), floor + 5, "en-p-axis");
            Canvas.Text(frame.X(rank), floor + 19, rank.ToString("#,##0", CultureInfo.InvariantCulture), "en-p-tick", "middle");
        }
    }

    private string Label(double tick) => frame.Curve.IsAbsolute
        ? Amounts.Brief((decimal)tick, frame.Options.Currency)
        : Amounts.Percent((decimal)Math.Round(tick, 6), 0);

    private void DrawGivenBack()
    {
        var curve = frame.Curve;
        if (curve.GivenBack <= 0)
        {
            return;
        }

        var peak = frame.Y((double)curve.Peak);
        var after = frame.Ranks.Where(rank => rank >= curve.PeakAt).Reverse().Select(rank => (frame.X(rank), frame.Y(frame.Profit(rank))));
        Canvas.Polygon([(frame.X(curve.PeakAt), peak), (frame.X(frame.Count), peak), .. after], "en-p-lost");
        Canvas.Line(frame.X(curve.PeakAt), peak, frame.X(frame.Count), peak, "en-p-dash");
    }
}
