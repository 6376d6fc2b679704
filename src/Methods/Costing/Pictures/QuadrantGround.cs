using System.Globalization;

namespace Entente.Methods.Costing.Pictures;

/// <summary>What the bubbles stand on: grid, means, the diagonal of break-even, the four names.</summary>
internal sealed class QuadrantGround(QuadrantFrame frame)
{
    private SvgCanvas Canvas => frame.Canvas;

    private double End => frame.Width - frame.Right;

    private double Floor => frame.Height - frame.Bottom;

    public void Draw()
    {
        if (frame is { MarginLine: { } margin, CostLine: { } cost })
        {
            Canvas.Rectangle(frame.X(cost), frame.Y(margin), Math.Max(0, End - frame.X(cost)), Math.Max(0, Floor - frame.Y(margin)), "en-p-act");
        }

        DrawGrid();
        DrawEven();
        DrawMeans();
    }

    private void DrawGrid()
    {
        foreach (var tick in Scale.Ticks(frame.MarginFrom, frame.MarginTo, frame.MarginStep))
        {
            Canvas.Line(frame.Left, frame.Y(tick), End, frame.Y(tick), "en-p-grid").Text(frame.Left - 6, frame.Y(tick) + 4, Percent(tick), "en-p-tick", "end");
        }

        foreach (var tick in Scale.Ticks(0, frame.CostTo, frame.CostStep))
        {
            Canvas.Line(frame.X(tick), frame.Top, frame.X(tick), Floor, "en-p-grid").Text(frame.X(tick), Floor + 17, tick == 0 ? "0" : Percent(tick), "en-p-tick", "middle");
        }

        Canvas.Text(End, Floor + 37, "cost to serve, % of sales →", "en-p-tick", "end").Text(0, 11, "↑ net margin, % of sales", "en-p-tick");
    }

    /// <summary>From where the diagonal enters the frame to where it leaves it.</summary>
    private void DrawEven()
    {
        var (from, to) = (Math.Max(0, frame.MarginFrom), Math.Min(frame.CostTo, frame.MarginTo));
        if (to <= from)
        {
            return;
        }

        Canvas.Line(frame.X(from), frame.Y(from), frame.X(to), frame.Y(to), "en-p-even");
        var angle = Math.Atan2(frame.Y(to) - frame.Y(from), frame.X(to) - frame.X(from)) * 180 / Math.PI;
        var at = from + ((to - from) * (frame.IsNarrow ? 0.86 : 0.8));
        var (above, below) = frame.IsNarrow ? ("earns", "loses") : ("above the line: earns", "below the line: loses");
        var turn = string.Create(CultureInfo.InvariantCulture, $"translate({frame.X(at):0.#},{frame.Y(at):0.#}) rotate({angle:0.#})");
        Canvas.Raw($"<g transform=\"{turn}\">").Text(0, -6, above, "en-p-tick en-p-halo", "end").Text(0, 15, below, "en-p-tick en-p-halo", "end").Raw("</g>");
    }

    private void DrawMeans()
    {
        if (frame is not { MarginLine: { } margin, CostLine: { } cost })
        {
            return;
        }

        Canvas.Line(frame.Left, frame.Y(margin), End, frame.Y(margin), "en-p-mean").Line(frame.X(cost), frame.Top, frame.X(cost), Floor, "en-p-mean");
    }

    private static string Percent(double share) => Amounts.Percent((decimal)Math.Round(share, 6), Math.Abs(share * 100 % 1) > 1e-6 ? 1 : 0);
}
