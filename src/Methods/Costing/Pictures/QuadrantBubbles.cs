using System.Globalization;
using System.Text;

namespace Entente.Methods.Costing.Pictures;

/// <summary>One bubble a customer, the largest first so that small ones stay on top.</summary>
internal sealed class QuadrantBubbles(QuadrantFrame frame)
{
    /// <summary>So many answer to pointing; the rest, the smallest, are dots in two strokes.</summary>
    private const int MostBubbles = 600;

    public void Draw()
    {
        DrawRest("en-p-rest-good", frame.Customers.Skip(MostBubbles).Where(customer => customer.Profit >= 0));
        DrawRest("en-p-rest-bad", frame.Customers.Skip(MostBubbles).Where(customer => customer.Profit < 0));
        foreach (var customer in frame.Customers.Take(MostBubbles))
        {
            frame.Canvas.Circle(
                frame.X(customer), frame.Y(customer), frame.Radius(customer),
                customer.Profit < 0 ? "en-p-dot en-p-bub en-p-b-bad" : "en-p-dot en-p-bub en-p-b-good", Tip(customer));
        }
    }

    private string Tip(CustomerFigures customer)
    {
        string[] lines =
        [
            customer.Shown, $"sales {Amounts.Full(customer.Revenue, frame.Options.Currency)}",
            $"margin {Amounts.Percent(customer.MarginShare)}, cost to serve {Amounts.Percent(customer.CostShare)}",
            $"profit {Amounts.Full(customer.Profit, frame.Options.Currency)}",
        ];
        return frame.Options.Stylesheet is null ? SvgCanvas.Tip(lines, frame.Options.LinkOf?.Invoke(customer.Id)) : "";
    }

    private void DrawRest(string classes, IEnumerable<CustomerFigures> customers)
    {
        // Dots that would cover each other are drawn once: the picture is the same, its file does not grow with the portfolio.
        var drawn = new bool[((int)frame.Width + 1) * ((int)frame.Height + 1)];
        var path = new StringBuilder();
        foreach (var customer in customers)
        {
            var (x, y) = ((int)Math.Round(frame.X(customer)), (int)Math.Round(frame.Y(customer)));
            ref var isDrawn = ref drawn[(y * ((int)frame.Width + 1)) + x];
            if (!isDrawn)
            {
                isDrawn = true;
                path.Append(CultureInfo.InvariantCulture, $"M{x},{y}h0");
            }
        }

        if (path.Length > 0)
        {
            frame.Canvas.Raw($"<path class=\"{classes}\" d=\"{path}\"/>");
        }
    }
}
