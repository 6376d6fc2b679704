using Entente.Methods.Costing;
using Entente.Methods.Costing.Pictures;
using Entente.Modules.Profitability.Reading;
using Entente.Modules.Profitability.Reports;
using Entente.Platform.Exports.Pdf;

namespace Entente.Modules.Profitability.Features;

/// <summary>A run as a PDF report: what it says, the two pictures, who to act on, the pools, the reconciliation, the ends of the list.</summary>
internal static class ReportRun
{
    private const int MostRows = 25;

    public static byte[] Write(LoadedRun run, CustomerFilter filter, string firm, DateTime nowUtc)
    {
        var chosen = run.Result.Customers.Where(customer => filter.LetsThrough(run, customer)).ToList();
        var figures = chosen.Select(run.Figures).ToList();
        var curve = WhaleCurve.Of(figures, run.Model.NearBreakEven);
        var options = new PictureOptions { Title = run.Run.Name, Currency = run.Currency, NearBreakEven = run.Model.NearBreakEven, Stylesheet = PictureStyles.Text };
        using var pdf = new PdfReport(run.Run.Name, firm, nowUtc);
        pdf.Title(run.Run.Name, $"Run {run.Run.Number} · {run.Period} · costed {Days.Of(run.Run.ComputedUtc)} by {run.Run.ComputedBy} · {run.Content.ModelName}, version {run.Run.ModelNumber}");
        pdf.Paragraph([.. RunInWords.Opening(curve, run.Period, run.Currency).Concat(RunInWords.Ends(curve, run)).Select(part => new PdfRun(part.Text, part.IsStrong))]);
        foreach (var finding in RunFindings.Of(run, curve))
        {
            pdf.Paragraph(new PdfRun(finding.Title + " ", true), new PdfRun(finding.Text)).Note($"{finding.Why} {finding.Source}");
        }

        pdf.Picture("Who earns it and who gives it back", WhalePicture.Render(curve, options));
        pdf.Picture("Why: what they pay against what they take", QuadrantPicture.Render(figures, run.Result.Split, options))
            .Note(QuadrantPicture.Caption(figures, run.Result.Split, options));
        WriteAct(pdf, run, chosen);
        WritePools(pdf, run);
        WriteSum(pdf, run);
        pdf.Heading("Customers: best and worst").Table(
            [new("Rank", 1, true), new("Customer", 4), new("Sales", 2, true), new("Margin", 1.4, true), new("Service", 1.4, true), new("Profit", 2, true), new("Quadrant", 3.2)],
            (chosen.Count <= 2 * MostRows ? chosen : [.. chosen.Take(MostRows), .. chosen.TakeLast(MostRows)]).Select(c => (IReadOnlyList<string>)
            [
                Amounts.Figure(c.Rank), run.Info(c).Name, Amounts.Whole(c.Revenue), Amounts.PercentOrDash(c.MarginShare), Amounts.PercentOrDash(c.CostShare),
                Amounts.Whole(c.Profit), QuadrantWords.Of(c.Quadrant),
            ]));
        pdf.Note($"Method: activity costing by time. Sources: 004 (customer profitability), Kaplan & Narayanan 2001, Kaplan & Anderson 2004. Fingerprint {run.Run.Fingerprint}.");
        return pdf.ToBytes();
    }

    private static void WriteAct(PdfReport pdf, LoadedRun run, List<CustomerResult> chosen)
    {
        var losing = ToActOn.Of(run, chosen).OrderBy(c => c.Profit).Take(9).ToList();
        if (losing.Count == 0)
        {
            return;
        }

        var drivers = run.Drivers();
        pdf.Heading("Customers to act on").Table(
            [new("Customer", 3), new("At stake", 1.6, true), new("Next option", 5), new("Effect", 1.6, true)],
            losing.Select(customer =>
            {
                var next = CustomerLadder.Of(run, customer, drivers).Effects.FirstOrDefault(effect => effect.Money > 0);
                return (IReadOnlyList<string>)
                [
                    run.Info(customer).Name, Amounts.Whole(customer.Profit),
                    next is null ? "–" : $"{QuadrantWords.Of(next.Option.Kind.ToPlan())}: {OptionWords.Of(run.Model, next.Option, run.Currency)}",
                    next is null ? "–" : Amounts.Whole(next.Money, withSign: true),
                ];
            }));
    }

    private static void WritePools(PdfReport pdf, LoadedRun run)
    {
        if (run.Result.Pools.Count > 0)
        {
            pdf.Heading("Capacity nobody used").Table(
                [new("Cost pool", 4), new("Unused", 2, true), new("Used", 1.4, true), new("Cost", 2, true)],
                run.Result.Pools.Select(use => (IReadOnlyList<string>)
                [
                    use.Pool.Shown(), use.UnusedCost is { } unused ? Amounts.Whole(unused) : "–",
                    use.Utilisation is { } part ? Amounts.Percent(part, 0) : "–", Amounts.Whole(use.Pool.Cost),
                ]));
        }
    }

    private static void WriteSum(PdfReport pdf, LoadedRun run)
    {
        var sum = run.Reconciliation;
        pdf.Heading("Does it add up?")
            .Paragraph(sum.AddsUp ? "Yes, to the cent: customers, unassigned rows and unused capacity make the ledger's total." : $"No: {Amounts.Cents(sum.Difference.Profit)} is not explained.")
            .Table(
                [new("", 3), new("Net sales", 2, true), new("Cost of goods", 2, true), new("Serving cost", 2, true), new("Profit", 2, true)],
                [
                    Line("Customers", sum.Customers), Line("Unassigned", sum.Unassigned), Line("Unused capacity", new ReconciledAmounts(0, 0, sum.UnusedCapacity)),
                    Line("Ledger total", sum.Ledger),
                ]);
    }

    private static IReadOnlyList<string> Line(string name, ReconciledAmounts amounts) =>
        [name, Amounts.Cents(amounts.Revenue), Amounts.Cents(amounts.Cogs), Amounts.Cents(amounts.CostToServe), Amounts.Cents(amounts.Profit)];
}
