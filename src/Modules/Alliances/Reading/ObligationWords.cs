using Entente.Methods.Obligations;
using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Reading;

/// <summary>Obligations in words.</summary>
internal static class ObligationWords
{
    public static string OwedBy(Side side, string organisation) => side switch
    {
        Side.Ours => $"We owe {organisation}",
        Side.Theirs => $"{organisation} owes us",
        _ => "Both sides owe it",
    };

    /// <summary>"Advisers certified: 19 people done, 29 expected by now".</summary>
    public static string Headline(ObligationView obligation) => obligation.Kind == TargetKind.Total
        ? $"{obligation.Title}: {Figures.Amount(obligation.Reached)} done, {Figures.Amount(obligation.Expected)} {obligation.Unit} expected by now"
        : $"{obligation.Title}: {Figures.Amount(obligation.Latest ?? 0)} measured, {Bound(obligation)}";

    public static string Outlook(ObligationView obligation) => obligation.Kind == TargetKind.Total
        ? obligation.Forecast is { } forecast
            ? $"{Figures.Amount(obligation.Target ?? 0)} {obligation.Unit} are due by the end of the term. At this pace it ends at {Figures.Amount(forecast)}."
            : "The term has not begun."
        : $"Met {obligation.Met} of {obligation.Measured} times in this term.";

    /// <summary>"at least 90 % agreed".</summary>
    public static string Bound(ObligationView obligation) => obligation.Target is { } level
        ? $"{(obligation.Kind == TargetKind.Floor ? "at least" : "at most")} {Figures.Amount(level)} {obligation.Unit} agreed"
        : "nothing agreed yet";

    public static string Of(TargetKind kind) => kind switch
    {
        TargetKind.Total => "an amount to reach by the end of the term",
        TargetKind.Floor => "a level that must not be undercut",
        _ => "a level that must not be exceeded",
    };
}
