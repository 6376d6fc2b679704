using Entente.Methods.Networks.Audit;

namespace Entente.Modules.Networks.Reports;

/// <summary>Who forms the core and who stands at the edge, in sentences.</summary>
internal static class CoreInWords
{
    public static IReadOnlyList<string> Of(AuditReport report)
    {
        if (report.Totals.StrongAcross + report.Totals.StrongInside == 0)
        {
            return ["There is no strong tie, so there is no core: not enough data."];
        }

        return report.Core.Count == 0
            ? [$"Nobody is in the core: it takes at least {Strong(report.Core.LeastCoreNumber)} to others of the core.", .. Clear(report.Core)]
            : [Counted(report), .. Seniors(report), .. Clear(report.Core)];
    }

    /// <summary>How many people other least core numbers would give; null where the choice makes no difference.</summary>
    public static string? ChoicesOf(CoreParticipants core) => core.Choices.Count < 2
        ? null
        : "A least core number of " + Wording.List([.. core.Choices.Select(c => $"{c.CoreNumber} gives {c.People}")], core.Choices.Count)
            + $" people; this audit uses {core.LeastCoreNumber}.";

    private static string Counted(AuditReport report)
    {
        var firms = report.Firms.Count < 2 ? string.Empty
            : ": " + Wording.List([.. report.Firms.Select(firm => $"{firm.InCore} of {firm.People} at {firm.Name}")]);
        return $"{report.Core.Count} of {report.Response.People} people are in the core{firms}.";
    }

    private static IEnumerable<string> Seniors(AuditReport report)
    {
        var firms = report.Firms
            .Select(firm => (firm.Name, Seniors: firm.Levels.FirstOrDefault(count => count.Level == Level.Senior)))
            .Where(firm => firm.Seniors.People > 0)
            .Select(firm => $"{firm.Seniors.InCore} of {firm.Seniors.People} at {firm.Name}")
            .ToList();
        if (firms.Count > 0)
        {
            yield return $"Of the senior managers, {Wording.List(firms)}.";
        }
    }

    private static IEnumerable<string> Clear(CoreParticipants core)
    {
        yield return (core.IsClear, core.Fit) switch
        {
            (true, { } fit) => $"The network has a clear core and periphery (fit {Words.Fit(fit)}); its densest part holds {Wording.Spelled(core.DensestCount, "person", "people")}.",
            (false, { } fit) => $"There is no clear line between core and periphery (fit {Words.Fit(fit)}).",
            _ => "There is not enough data to say how clear the line between core and periphery is.",
        };
    }

    private static string Strong(int count) => Wording.Spelled(count, "strong tie", "strong ties");
}
