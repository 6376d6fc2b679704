namespace Entente.Methods.Costing.Pictures;

/// <summary>Where things are in a whale curve: margins, scales, and which ranks are drawn.</summary>
internal sealed class WhaleFrame
{
    private const double Headroom = 1.13;
    private const int MostPoints = 500;

    public WhaleFrame(WhaleCurve curve, PictureOptions options)
    {
        (Curve, Options) = (curve, options);
        (Width, Height) = options.IsNarrow ? (358, 420) : (692, 444);
        (Left, Right, Top, Bottom) = options.IsNarrow ? (40, 12, 62, 92) : (50, 132, 44, 86);
        Canvas = new SvgCanvas(Width, Height);
        Unit = curve.IsAbsolute ? 1 : (double)curve.Total;
        Highest = Math.Max(Math.Max((double)curve.Peak, (double)curve.Total) * Headroom, double.Epsilon + (curve.IsAbsolute ? 1 : Unit * Headroom));
        Lowest = Math.Min(0, (double)curve.Total * 1.1);
        Ranks = Thinned(curve);
    }

    public WhaleCurve Curve { get; }

    public PictureOptions Options { get; }

    public SvgCanvas Canvas { get; }

    public double Width { get; }

    public double Height { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double Highest { get; }

    public double Lowest { get; }

    /// <summary>What 1 on the axis is: the total, or one unit of money.</summary>
    public double Unit { get; }

    /// <summary>Ranks that are drawn: all where there is room, else those that differ by more than a pixel.</summary>
    public IReadOnlyList<int> Ranks { get; }

    public int Count => Curve.Ranked.Count;

    public double X(double rank) => Left + ((Width - Left - Right) * rank / Math.Max(1, Count));

    public double Y(double money) => Top + ((Height - Top - Bottom) * (Highest - money) / (Highest - Lowest));

    public double Profit(int rank) => rank == 0 ? 0 : (double)Curve.Points[rank - 1].Cumulative;

    /// <summary>Cumulative sales, brought to the scale of profit: all sales end where all profit ends.</summary>
    public double Sales(int rank)
    {
        var all = Curve.Sales.Count == 0 ? 0 : (double)Curve.Sales[^1].Cumulative;
        return rank == 0 || all == 0 ? 0 : (double)Curve.Sales[rank - 1].Cumulative / all * (double)Curve.Total;
    }

    private static List<int> Thinned(WhaleCurve curve)
    {
        var count = curve.Ranked.Count;
        if (count <= MostPoints)
        {
            return [.. Enumerable.Range(0, count + 1)];
        }

        // Dense at both ends, where the curve bends.
        var ranks = new SortedSet<int> { 0, 1, count, curve.PeakAt, (int)Math.Round(count * 0.2) };
        for (var step = 0; step <= MostPoints; step++)
        {
            ranks.Add((int)Math.Round((1 - Math.Cos(Math.PI * step / MostPoints)) / 2 * count));
        }

        return [.. ranks];
    }
}
