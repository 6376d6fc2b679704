namespace Entente.Methods.Costing.Pictures;

/// <summary>Scales of the quadrant chart: wide enough for nearly all, so that single odd customers do not squeeze the rest.</summary>
internal sealed class QuadrantFrame
{
    private const double Most = 0.96;
    private const double LargestRadius = 30;
    private const double LargestRadiusNarrow = 24;
    private const double SmallestRadius = 2;

    /// <summary>Of margins, so that a difference of a tenth of a percent does not look like a world.</summary>
    private const double SmallestRange = 0.2;

    public QuadrantFrame(IReadOnlyList<CustomerFigures> customers, QuadrantSplit split, PictureOptions options)
    {
        Options = options;
        Customers = LargestFirst(customers);
        (MarginLine, CostLine) = ((double?)split.MarginLine, (double?)split.CostLine);
        (MarginWord, CostWord) = (split.HasMarginTarget ? "target" : "mean", split.HasCostTarget ? "target" : "mean");
        (Width, Height) = options.IsNarrow ? (358, 430) : (692, 520);
        (Left, Right, Top, Bottom) = options.IsNarrow ? (38, 8, 26, 46) : (50, 14, 28, 50);
        Canvas = new SvgCanvas(Width, Height);
        (CostTo, CostStep) = CostScale();
        (MarginFrom, MarginTo, MarginStep) = MarginScale();
        Largest = Customers.Count == 0 ? 1 : (double)Customers[0].Revenue;
    }

    public PictureOptions Options { get; }

    public IReadOnlyList<CustomerFigures> Customers { get; }

    public SvgCanvas Canvas { get; }

    public double? MarginLine { get; }

    public double? CostLine { get; }

    /// <summary>What the line of the margin is.</summary>
    public string MarginWord { get; }

    /// <summary>What the line of the cost is.</summary>
    public string CostWord { get; }

    public double Width { get; }

    public double Height { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double CostTo { get; }

    public double CostStep { get; }

    public double MarginFrom { get; }

    public double MarginTo { get; }

    public double MarginStep { get; }

    public bool IsNarrow => Options.IsNarrow;

    private double Largest { get; }

    public double X(double cost) => Left + ((Width - Left - Right) * Math.Clamp(cost, 0, CostTo) / CostTo);

    public double Y(double margin) =>
        Top + ((Height - Top - Bottom) * (MarginTo - Math.Clamp(margin, MarginFrom, MarginTo)) / (MarginTo - MarginFrom));

    public double X(CustomerFigures customer) => X((double)customer.CostShare!.Value);

    public double Y(CustomerFigures customer) => Y((double)customer.MarginShare!.Value);

    public double Radius(CustomerFigures customer) => Math.Max(
        SmallestRadius, (IsNarrow ? LargestRadiusNarrow : LargestRadius) * Math.Sqrt((double)customer.Revenue / Largest));

    public bool IsBeyond(CustomerFigures customer) =>
        (double)customer.CostShare!.Value > CostTo || (double)customer.MarginShare!.Value is var margin && (margin < MarginFrom || margin > MarginTo);

    private static CustomerFigures[] LargestFirst(IReadOnlyList<CustomerFigures> customers)
    {
        CustomerFigures[] selling = [.. customers.Where(customer => customer.Revenue > 0)];
        Array.Sort(selling, static (a, b) => b.Revenue.CompareTo(a.Revenue) is not 0 and var order ? order : string.CompareOrdinal(a.Id, b.Id));
        return selling;
    }

    private double[] Ordered(Func<CustomerFigures, decimal?> share)
    {
        double[] shares = [.. Customers.Select(customer => (double)share(customer)!.Value)];
        Array.Sort(shares);
        return shares;
    }

    private (double To, double Step) CostScale()
    {
        var shares = Ordered(customer => customer.CostShare);
        var to = Math.Max(At(shares, Most), 1.6 * (CostLine ?? 0)) * 1.08;
        to = to <= 0 ? 0.1 : to;
        return (to, Scale.Step(to, 5));
    }

    private (double From, double To, double Step) MarginScale()
    {
        var shares = Ordered(customer => customer.MarginShare);
        var (low, high) = (At(shares, 1 - Most), At(shares, Most));
        low = Math.Min(low, (MarginLine ?? low) - 0.02);
        high = Math.Max(high, (MarginLine ?? high) + 0.02);
        if (high - low < SmallestRange)
        {
            (low, high) = (((low + high) / 2) - (SmallestRange / 2), ((low + high) / 2) + (SmallestRange / 2));
        }

        var room = (high - low) * 0.14;
        return (low - room, high + room, Scale.Step(high - low + (2 * room), 5));
    }

    private static double At(double[] ordered, double part) =>
        ordered.Length == 0 ? 0.1 : ordered[Math.Clamp((int)Math.Round(part * (ordered.Length - 1)), 0, ordered.Length - 1)];
}
