namespace Entente.Methods.Costing.Pictures;

/// <summary>Lines and bars of a customer's history.</summary>
internal sealed class HistoryDrawing
{
    private const double Height = 416;
    private const double LinesFrom = 40;
    private const double LinesTo = 226;
    private const double BarsFrom = 284;
    private const double BarsTo = 378;
    private readonly IReadOnlyList<HistoryPoint> _points;
    private readonly PictureOptions _options;
    private readonly SvgCanvas _canvas;
    private readonly double _width;
    private readonly double _left;
    private readonly double _right;
    private readonly double _low;
    private readonly double _high;

    public HistoryDrawing(IReadOnlyList<HistoryPoint> points, PictureOptions options)
    {
        (_points, _options) = (points, options);
        (_width, _left, _right) = options.IsNarrow ? (358, 38, 14) : (992, 50, 150);
        _canvas = new SvgCanvas(_width, Height);
        var shares = points.SelectMany(point => new[] { (double)point.MarginShare!.Value, (double)point.CostShare!.Value }).ToList();
        var room = Math.Max((shares.Max() - shares.Min()) * 0.15, 0.01);
        (_low, _high) = (shares.Min() - room, shares.Max() + room);
    }

    public string Draw(string customer)
    {
        DrawShares();
        DrawProfits();
        return _canvas.ToSvg(
            "history", $"{customer}, run by run", "Net margin and cost to serve as shares of sales, and profit in money. Values are in the table below.",
            _options).Replace(" tabindex=\"0\" data-en-dots=\"\"", "", StringComparison.Ordinal);
    }

    private double X(int at) => _left + ((_width - _left - _right) * (at + 0.5) / _points.Count);

    private double Y(double share) => LinesFrom + ((LinesTo - LinesFrom) * (_high - share) / (_high - _low));

    private void DrawShares()
    {
        foreach (var tick in Scale.Ticks(_low, _high, Scale.Step(_high - _low, 4)))
        {
            _canvas.Line(_left, Y(tick), _width - _right, Y(tick), "en-p-grid")
                .Text(_left - 7, Y(tick) + 4, Amounts.Percent((decimal)Math.Round(tick, 6), Math.Abs(tick * 100 % 1) > 1e-6 ? 1 : 0), "en-p-tick", "end");
        }

        var margin = _points.Select((point, at) => (X: X(at), Y: Y((double)point.MarginShare!.Value))).ToList();
        var cost = _points.Select((point, at) => (X: X(at), Y: Y((double)point.CostShare!.Value))).ToList();
        for (var at = 1; at < _points.Count; at++)
        {
            DrawGap(margin[at - 1], margin[at], cost[at - 1], cost[at]);
        }

        _canvas.Polyline(margin, "en-p-profit").Polyline(cost, "en-p-serve");
        margin.ForEach(point => _canvas.Circle(point.X, point.Y, 3.5, "en-p-d-profit"));
        cost.ForEach(point => _canvas.Rectangle(point.X - 3.4, point.Y - 3.4, 6.8, 6.8, "en-p-d-serve"));
        DrawNames(margin[^1], cost[^1]);
    }

    /// <summary>Blue where margin is above cost, red where below; cut where the lines cross.</summary>
    private void DrawGap((double X, double Y) m0, (double X, double Y) m1, (double X, double Y) c0, (double X, double Y) c1)
    {
        var (before, after) = (c0.Y - m0.Y, c1.Y - m1.Y);
        if (before * after >= 0)
        {
            _canvas.Polygon([m0, m1, c1, c0], before + after >= 0 ? "en-p-gap" : "en-p-lost");
            return;
        }

        var part = before / (before - after);
        var cross = (m0.X + ((m1.X - m0.X) * part), m0.Y + ((m1.Y - m0.Y) * part));
        _canvas.Polygon([m0, cross, c0], before > 0 ? "en-p-gap" : "en-p-lost").Polygon([cross, m1, c1], after > 0 ? "en-p-gap" : "en-p-lost");
    }

    private void DrawNames((double X, double Y) margin, (double X, double Y) cost)
    {
        var last = _points[^1];
        var isCostAbove = cost.Y < margin.Y;
        if (_options.IsNarrow)
        {
            _canvas.Text(_width - _right, Math.Min(cost.Y, margin.Y) - 10, isCostAbove ? CostText() : MarginText(), Ink(isCostAbove), "end")
                .Text(_width - _right, Math.Max(cost.Y, margin.Y) + 19, isCostAbove ? MarginText() : CostText(), Ink(!isCostAbove), "end");
            return;
        }

        var gap = Math.Abs(cost.Y - margin.Y) < 36 ? (36 - Math.Abs(cost.Y - margin.Y)) / 2 : 0;
        var (costY, marginY) = (cost.Y + (isCostAbove ? -gap : gap), margin.Y + (isCostAbove ? gap : -gap));
        _canvas.Text(cost.X + 14, costY - 2, "Cost to serve", "en-p-lab en-p-b en-p-orange").Text(cost.X + 14, costY + 13, $"{Amounts.Percent(last.CostShare)} of sales", "en-p-lab")
            .Text(margin.X + 14, marginY - 2, "Net margin", "en-p-lab en-p-b en-p-blue").Text(margin.X + 14, marginY + 13, $"{Amounts.Percent(last.MarginShare)} of sales", "en-p-lab");

        string CostText() => $"cost to serve {Amounts.Percent(last.CostShare)}";
        string MarginText() => $"net margin {Amounts.Percent(last.MarginShare)}";
        static string Ink(bool isCost) => isCost ? "en-p-lab en-p-b en-p-orange en-p-halo" : "en-p-lab en-p-b en-p-blue en-p-halo";
    }

    private void DrawProfits()
    {
        var (low, high) = ((double)Math.Min(0, _points.Min(point => point.Profit)), (double)Math.Max(0, _points.Max(point => point.Profit)));
        var range = high > low ? high - low : 1;
        _canvas.Text(_left, BarsFrom - 32, _options.Currency.Length == 0 ? "Profit" : $"Profit, {_options.Currency}", "en-p-lab en-p-b");
        _canvas.Line(_left, Z(0), _width - _right, Z(0), "en-p-axis");
        var wide = Math.Min(70, (_width - _left - _right) / _points.Count * 0.5);
        foreach (var (at, point) in _points.Index())
        {
            var (top, bottom) = (Math.Min(Z(0), Z((double)point.Profit)), Math.Max(Z(0), Z((double)point.Profit)));
            _canvas.Rectangle(X(at) - (wide / 2), top, wide, Math.Max(1.5, bottom - top), point.Profit < 0 ? "en-p-bad" : "en-p-good")
                .Text(X(at), point.Profit < 0 ? bottom + 14 : top - 5, Amounts.Brief(point.Profit, "", withSign: true), "en-p-lab", "middle")
                .Text(X(at), Height - 2, Label(point.Label), "en-p-tick", "middle");
        }

        double Z(double profit) => BarsFrom + ((BarsTo - BarsFrom) * (high - profit) / range);
    }

    private string Label(string label) => _options.IsNarrow && label.Length > 10 ? label[^4..] : label;
}
