using System.Globalization;

namespace Entente.Methods.Networks.Audit;

/// <summary>How an audit was computed, in sentences with its own figures and sources, for the foot of a page.</summary>
public static class MethodNotes
{
    /// <summary>The reference for the whole method.</summary>
    public const string Source =
        "Hutt, Stafford, Walker and Reingen, “Defining the Social Network of a Strategic Alliance”, Sloan Management Review 41(2), 2000.";

    /// <summary>The sentences.</summary>
    public static IReadOnlyList<string> Of(AuditResult audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        string?[] notes =
        [
            Core(audit),
            Densest(audit.Core),
            $"Boundary spanner: at least {Wording.Spelled(audit.Settings.SpannerTies, "strong tie", "strong ties")} inside the own firm and as many to one partner.",
            audit.Settings.Symmetrisation == Symmetrisation.Directed
                ? "Betweenness after Brandes 2001, directed, each ordered pair once."
                : "Betweenness after Brandes 2001, undirected, each pair once.",
            "Brokerage after Gould and Fernandez 1989, counted over ordered pairs.",
            Response(audit),
        ];
        return [.. notes.OfType<string>()];
    }

    private static string Core(AuditResult audit)
    {
        var core = audit.Core;
        var others = core.Choices.Where(choice => Math.Abs(choice.CoreNumber - core.LeastCoreNumber) == 1)
            .Select(choice => $"at least {choice.CoreNumber} would give {choice.People}")
            .ToArray();
        var alternatives = others.Length == 0 ? string.Empty : $"; {string.Join(", ", others)}";
        return $"Core: core number of at least {core.LeastCoreNumber} among strong ties ({core.Count} of {audit.People.Count}{alternatives}).";
    }

    private static string? Densest(CoreParticipants core) => core.Fit is { } fit
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"The densest part by the partition of Borgatti and Everett 1999 is {Wording.Count(core.DensestCount, "person", "people")}, fit {fit:0.00}{(core.IsClear == true ? "" : ", too little for a clear core")}.")
        : null;

    private static string? Response(AuditResult audit) => audit.Response.Share is { } share
        ? $"Response {audit.Response.Answered} of {audit.Response.People} ({Wording.Percent(share)}); "
            + $"{Wording.Spelled(audit.Totals.Unconfirmed, "tie is", "ties are")} known from one side only."
        : null;
}
