namespace Entente.Methods.Costing.Pictures;

/// <summary>A customer in one period: shares of revenue (null without revenue) and profit.</summary>
public sealed record HistoryPoint(string Label, decimal? MarginShare, decimal? CostShare, decimal Profit);

/// <summary>
/// How a customer got here: net margin and cost-to-serve as shares of sales above, the gap between them shaded, and profit
/// in money below.
/// <para>Source: source 004, managing unprofitable customers.</para>
/// </summary>
public static class HistoryPicture
{
    /// <summary>The drawing as SVG; empty below two periods with revenue.</summary>
    public static string Render(IReadOnlyList<HistoryPoint> points, string customer, PictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(options);
        var drawn = points.Where(point => point is { MarginShare: not null, CostShare: not null }).ToList();
        return drawn.Count < 2 ? "" : new HistoryDrawing(drawn, options).Draw(customer);
    }
}
