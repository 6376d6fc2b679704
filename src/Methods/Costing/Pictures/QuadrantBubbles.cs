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
        var path = string.Concat(customers.Select(customer =>
            $"M{SvgCanvas.Number(frame.X(customer))},{SvgCanvas.Number(frame.Y(customer))}h0"));
        if (path.Length > 0)
        {
            frame.Canvas.Raw($"<path class=\"{classes}\" d=\"{path}\"/>");
        }
    }
}
