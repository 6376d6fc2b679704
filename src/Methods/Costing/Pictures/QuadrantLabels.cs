namespace Entente.Methods.Costing.Pictures;

/// <summary>
/// Names where they are read without a legend: the four quadrants, the two means, and the customers that matter most. A
/// label goes where it covers least; a line leads to its bubble when it had to step aside.
/// </summary>
internal sealed class QuadrantLabels(QuadrantFrame frame)
{
    private const double CharacterWidth = 6.4;
    private const int LongestName = 18;
    private const double WordsWidth = 168;
    private static readonly double[] Distances = [4, 10, 18, 28];
    private static readonly (double X, double Y, string Anchor)[] Places =
    [
        (1, 0, "start"), (-1, 0, "end"), (0, -1, "middle"), (0, 1, "middle"),
        (.8, -.8, "start"), (.8, .8, "start"), (-.8, -.8, "end"), (-.8, .8, "end"),
    ];

    private readonly List<Box> _taken = [];

    private SvgCanvas Canvas => frame.Canvas;

    private double End => frame.Width - frame.Right;

    private double Floor => frame.Height - frame.Bottom;

    public void Draw()
    {
        DrawQuadrants();
        DrawMeans();
        var worst = frame.Customers.Where(customer => customer.Profit < 0).MinBy(customer => customer.Profit);
        foreach (var customer in frame.Customers.Take(40))
        {
            var radius = frame.Radius(customer) * 0.8;
            _taken.Add(new(frame.X(customer) - radius, frame.Y(customer) - radius, frame.X(customer) + radius, frame.Y(customer) + radius));
        }

        foreach (var customer in Named())
        {
            DrawName(customer, ReferenceEquals(customer, worst));
        }
    }

    /// <summary>The worst, the largest, and the largest of those that are dear to serve and earn all the same.</summary>
    private IEnumerable<CustomerFigures> Named()
    {
        var many = frame.IsNarrow ? 1 : 2;
        var worst = frame.Customers.Where(customer => customer.Profit < 0).OrderBy(customer => customer.Profit).Take(2 * many);
        var dear = frame.Customers
            .Where(customer => customer.Profit > 0 && (double)customer.CostShare!.Value > (frame.CostLine ?? 1)
                && (double)customer.MarginShare!.Value > (frame.MarginLine ?? 1)).Take(many);
        return worst.Concat(frame.Customers.Take(2 * many)).Concat(dear)
            .Concat(frame.Customers.OrderByDescending(customer => customer.Profit).Take(many))
            .Where(customer => !frame.IsBeyond(customer)).Distinct();
    }

    private void DrawQuadrants()
    {
        (string Name, string Words, double X, double Y, string Anchor)[] all =
        [
            ("Protect", "high margin, cheap to serve", frame.Left + 5, frame.Top + 14, "start"),
            ("Manage service cost", "high margin, dear to serve", End - 6, frame.Top + 14, "end"),
            ("Passive and cheap", "low margin, cheap to serve", frame.Left + 5, Floor - 22, "start"),
            ("Act", "low margin, dear to serve", End - 6, Floor - 22, "end"),
        ];
        foreach (var (name, words, x, y, anchor) in all)
        {
            Canvas.Text(x, frame.IsNarrow && y > frame.Height / 2 ? y + 14 : y, name, "en-p-quadrant en-p-halo", anchor);
            if (!frame.IsNarrow && Room(anchor) > WordsWidth)
            {
                Canvas.Text(x, y + 15, words, "en-p-tick en-p-halo", anchor);
            }

            var left = anchor == "end" ? x - 160 : x;
            _taken.Add(new(left, y - 12, left + 160, y + 18));
        }
    }

    /// <summary>What lies between the frame's side and the line of the cost.</summary>
    private double Room(string anchor) => frame.CostLine is not { } cost ? frame.Width
        : anchor == "end" ? End - frame.X(cost) : frame.X(cost) - frame.Left;

    private void DrawMeans()
    {
        if (frame is not { MarginLine: { } margin, CostLine: { } cost })
        {
            return;
        }

        var (y, x) = (frame.Y(margin), frame.X(cost));
        Canvas.Text(End - 4, y - 5, $"{frame.MarginWord} {Amounts.Percent((decimal)margin)}", "en-p-tick en-p-halo", "end");
        Canvas.Text(x + 5, frame.IsNarrow ? frame.Top + 30 : Floor - 5, $"{frame.CostWord} {Amounts.Percent((decimal)cost)}", "en-p-tick en-p-halo");
        _taken.Add(new(End - 80, y - 17, End, y - 2));
        _taken.Add(new(x, Floor - 17, x + 80, Floor));
    }

    private void DrawName(CustomerFigures customer, bool isWorst)
    {
        var name = customer.Shown.Length > LongestName ? customer.Shown[..(LongestName - 1)].TrimEnd() + "…" : customer.Shown;
        var (x, y, radius, wide) = (frame.X(customer), frame.Y(customer), frame.Radius(customer), name.Length * CharacterWidth);
        if (radius * 2 > wide + 3)
        {
            Canvas.Text(x, y + 4, name, "en-p-lab en-p-b", "middle");
            _taken.Add(new(x - (wide / 2), y - 8, x + (wide / 2), y + 6));
            return;
        }

        if (Find(x, y, radius, wide) is not { } found)
        {
            return;
        }

        _taken.Add(found.Box);
        if (found.Distance > 9)
        {
            Canvas.Line(
                x + (found.Place.X * radius), y + (found.Place.Y * radius),
                x + (found.Place.X * (radius + found.Distance - 2)), y + (found.Place.Y * (radius + found.Distance - 2)), "en-p-solid");
        }

        Canvas.Text(found.X, found.Y, name, isWorst ? "en-p-lab en-p-halo en-p-b" : "en-p-lab en-p-halo", found.Place.Anchor);
    }

    private Spot? Find(double x, double y, double radius, double wide)
    {
        Spot? best = null;
        foreach (var distance in Distances)
        {
            foreach (var place in Places)
            {
                var (tx, ty) = (x + (place.X * (radius + distance)), y + (place.Y * (radius + distance + (place.X == 0 ? 4 : 0))) + 4);
                var left = place.Anchor switch { "start" => tx, "end" => tx - wide, _ => tx - (wide / 2) };
                var box = new Box(left - 2, ty - 11, left + wide + 2, ty + 4);
                if (box.Left < frame.Left + 2 || box.Right > End - 2 || box.Top < frame.Top || box.Bottom > Floor - 2)
                {
                    continue;
                }

                var cost = (_taken.Sum(box.Over) * 3) + (distance * 4);
                if (best is null || cost < best.Cost)
                {
                    best = new Spot(tx, ty, place, distance, box, cost);
                }
            }
        }

        // Better no name than one that nobody can read.
        return best is { Cost: < 1_500 } ? best : null;
    }

    private sealed record Spot(double X, double Y, (double X, double Y, string Anchor) Place, double Distance, Box Box, double Cost);

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        public double Over(Box other) =>
            Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
    }
}
