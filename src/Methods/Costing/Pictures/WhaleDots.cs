using System.Globalization;

namespace Entente.Methods.Costing.Pictures;

/// <summary>Points that answer when a person points at the curve or walks along it: who stands there.</summary>
internal sealed class WhaleDots(WhaleFrame frame)
{
    public void Draw()
    {
        if (frame.Options.Stylesheet is not null)
        {
            return;
        }

        foreach (var rank in frame.Ranks.Where(rank => rank > 0))
        {
            var customer = frame.Curve.Ranked[rank - 1];
            var so = frame.Curve.ShareOfTotal(frame.Curve.Points[rank - 1].Cumulative) is { } share
                ? $"all so far {Amounts.Percent(share, 0)}" : $"all so far {Amounts.Brief(frame.Curve.Points[rank - 1].Cumulative, frame.Options.Currency)}";
            string[] lines =
            [
                customer.Shown,
                string.Create(CultureInfo.InvariantCulture, $"rank {rank:#,##0} of {frame.Count:#,##0}"),
                $"profit {Amounts.Full(customer.Profit, frame.Options.Currency)}",
                so,
            ];
            frame.Canvas.Circle(
                frame.X(rank), frame.Y(frame.Profit(rank)), 4.5, "en-p-dot",
                SvgCanvas.Tip(lines, frame.Options.LinkOf?.Invoke(customer.Id)));
        }
    }
}
