namespace Entente.Methods.Costing.Pictures;

/// <summary>
/// Net margin against cost-to-serve, both as shares of sales; a bubble's area is the customer's sales, a red ring loses
/// money. Lines at the portfolio's weighted means or at targets, and the diagonal on which margin equals cost.
/// <para>Customers beyond the frame stand at its edge; those without sales have no share and are not drawn.
/// <see cref="Caption"/> counts both.</para>
/// <para>Source: source 004, figure 4.4; Kaplan &amp; Narayanan 2001.</para>
/// </summary>
public static class QuadrantPicture
{
    /// <summary>The drawing as SVG.</summary>
    public static string Render(IReadOnlyList<CustomerFigures> customers, QuadrantSplit split, PictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(customers);
        ArgumentNullException.ThrowIfNull(split);
        ArgumentNullException.ThrowIfNull(options);
        var frame = new QuadrantFrame(customers, split, options);
        new QuadrantGround(frame).Draw();
        new QuadrantBubbles(frame).Draw();
        new QuadrantLabels(frame).Draw();
        return frame.Canvas.ToSvg(
            "quadrants", $"Net margin against cost to serve: {options.Title}",
            "Each bubble is a customer; its area is its sales. Lines are the portfolio's means or targets. Values are in the table below.", options);
    }

    /// <summary>What is drawn and what is not, in a sentence.</summary>
    public static string Caption(IReadOnlyList<CustomerFigures> customers, QuadrantSplit split, PictureOptions options)
    {
        var frame = new QuadrantFrame(customers, split, options);
        var lines = frame is { MarginLine: { } margin, CostLine: { } cost }
            ? $" Thin lines: {Line(frame.MarginWord)} net margin of {Amounts.Percent((decimal)margin)} and {Line(frame.CostWord)} cost to serve of {Amounts.Percent((decimal)cost)}{Weighted(split)}." : "";
        var edge = frame.Customers.Count(frame.IsBeyond);
        var none = customers.Count - frame.Customers.Count;
        return $"{Amounts.Count(frame.Customers.Count, "customer", "customers")}.{lines} Red ring: loses money."
            + (edge == 0 ? "" : $" {Amounts.Count(edge, "customer stands", "customers stand")} at the edge: beyond the frame.")
            + (none == 0 ? "" : $" {Amounts.Count(none, "customer", "customers")} without sales cannot be placed.");
    }

    private static string Line(string word) => word == "target" ? "the target" : "the mean";

    private static string Weighted(QuadrantSplit split) =>
        split is { HasMarginTarget: true, HasCostTarget: true } ? "" : "; means are weighted by sales";
}
