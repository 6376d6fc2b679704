using Entente.Methods.Costing;
using Entente.Modules.Profitability.Reading;

namespace Entente.Modules.Profitability.Reports;

/// <summary>A piece of a sentence; strong where the reader's eye shall stop.</summary>
internal sealed record Part(string Text, bool IsStrong = false, Guid? CustomerId = null);

/// <summary>What a run says, computed from its figures.</summary>
internal static class RunInWords
{
    /// <summary>The first sentences as plain text, for lists and jobs.</summary>
    public static string First(WhaleCurve curve, string period, string currency) =>
        string.Concat(Opening(curve, period, currency).Select(part => part.Text));

    public static IReadOnlyList<Part> Opening(WhaleCurve curve, string period, string currency)
    {
        var count = curve.Ranked.Count;
        if (count == 0)
        {
            return [new($"No customer has any row in {period}.")];
        }

        var who = Amounts.Count(count, "customer", "customers");
        if (curve.Total < 0)
        {
            return
            [
                new($"In {period}, {who} lost "), new(Amounts.Brief(-curve.Total, currency), true), new(" together. "),
                new(curve.PeakAt == 0
                    ? "Not one of them earns."
                    : $"The best {curve.PeakAt:#,##0} earned {Amounts.Brief(curve.Peak, currency)}; the other {count - curve.PeakAt:#,##0} lost {Amounts.Brief(curve.GivenBack, currency)}."),
            ];
        }

        var start = new List<Part> { new($"In {period}, {who} earned "), new(Amounts.Brief(curve.Total, currency), true), new(" together. ") };
        if (curve.GivenBack <= 0)
        {
            return [.. start, new("Nobody takes anything back.")];
        }

        return
        [
            .. start,
            new($"The best {curve.PeakAt:#,##0} earned {Amounts.Brief(curve.Peak, currency)}; the other {count - curve.PeakAt:#,##0} gave "),
            new(Amounts.Brief(curve.GivenBack, currency), true), new(" of it back."),
        ];
    }

    /// <summary>Who stands at the ends; empty where there are too few to tell.</summary>
    public static IReadOnlyList<Part> Ends(WhaleCurve curve, LoadedRun run)
    {
        if (curve.Ranked.Count < 3)
        {
            return [];
        }

        var (best, worst) = (curve.Ranked[0], curve.Ranked[^1]);
        if (worst.Profit >= 0)
        {
            return [new(" "), Name(best, run), new($" earned most, {Amounts.Brief(best.Profit, run.Currency)}.")];
        }

        var largest = curve.Ranked.OrderByDescending(customer => customer.Revenue).Take(2).ToList();
        return largest.Contains(best) && largest.Contains(worst)
            ? [new(" The two largest customers stand at opposite ends: "), Name(best, run), new(" earned most, "), Name(worst, run), new(" lost most.")]
            :
            [
                new(" "), Name(best, run), new($" earned most, {Amounts.Brief(best.Profit, run.Currency)}; "), Name(worst, run),
                new($" lost most, {Amounts.Brief(-worst.Profit, run.Currency)}."),
            ];
    }

    private static Part Name(CustomerFigures customer, LoadedRun run) => new(customer.Shown, CustomerId: run.Info(customer.Id).Id);
}
