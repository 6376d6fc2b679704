using System.Globalization;

namespace Entente.Methods.Costing.Pictures;

/// <summary>The strip under the curve: one mark a customer, in the colour of earning, near break-even or losing.</summary>
internal sealed class WhaleStrip(WhaleFrame frame)
{
    private const double Overlap = 0.15;

    public void Draw()
    {
        var y = frame.Height - frame.Bottom + 30;
        var states = frame.Curve.States;
        for (int from = 0, to; from < states.Count; from = to)
        {
            for (to = from + 1; to < states.Count && states[to] == states[from]; to++)
            {
            }

            frame.Canvas.Rectangle(frame.X(from), y, frame.X(to) - frame.X(from) + Overlap, 7, Class(states[from]));
        }

        DrawWords(y);
    }

    private static string Class(ProfitState state) => state switch
    {
        ProfitState.Profitable => "en-p-good",
        ProfitState.NearBreakEven => "en-p-near",
        _ => "en-p-bad",
    };

    private void DrawWords(double y)
    {
        var (good, near, bad) = (Number(ProfitState.Profitable), Number(ProfitState.NearBreakEven), Number(ProfitState.LossMaking));
        if (frame.Options.IsNarrow)
        {
            frame.Canvas.Raw($"<text x=\"{SvgCanvas.Number(frame.Left)}\" y=\"{SvgCanvas.Number(y + 22)}\" class=\"en-p-lab\">"
                + $"<tspan class=\"en-p-t-good\">■</tspan> {good} earn · <tspan class=\"en-p-t-near\">■</tspan> {near} near break-even · <tspan class=\"en-p-t-bad\">■</tspan> {bad} lose</text>");
            frame.Canvas.Text(frame.Left, y + 42, "customers, best to worst", "en-p-tick");
            return;
        }

        var end = frame.X(frame.Count);
        frame.Canvas.Text(frame.Left, y + 22, $"{good} customers earn", "en-p-lab")
            .Text((frame.Left + end) / 2, y + 22, $"{near} near break-even", "en-p-lab", "middle")
            .Text(end, y + 22, $"{bad} lose", "en-p-lab", "end")
            .Text(frame.Left, y + 42, $"Customers ranked best to worst; the strip marks each one. Near break-even: profit within ±{Amounts.Percent(frame.Options.NearBreakEven, 0)} of its sales.", "en-p-tick");
    }

    private string Number(ProfitState state) => frame.Curve.Count(state).ToString("#,##0", CultureInfo.InvariantCulture);
}
