using Entente.Methods.Costing;

namespace Entente.Modules.Profitability.Reports;

/// <summary>An option in words, with the figures it assumes.</summary>
internal static class OptionWords
{
    public static string Of(CostModel model, ActOption option, string currency) => option.Kind switch
    {
        OptionKind.FixProcess => $"{Names(model, option)}: {Amounts.Percent(option.Steps[0].SavedShare, 0)} less work in our own process.",
        OptionKind.ShareCostData => $"Show what {Names(model, option)} cost.{Aim(model, option)}",
        OptionKind.MenuPrice => $"{string.Join(", ", option.Steps.Select(step => $"{Money(step.Fee, currency)} for each of {Plain(model, step)}"))}, on what is left. We count {Amounts.Percent(option.Steps[0].KeptShare, 0)} as kept.",
        _ => $"Calls and self-service instead: {Amounts.Percent(option.Steps[0].SavedShare, 0)} less {Names(model, option)}.",
    };

    /// <summary>How far each habit is to come down; none that would not move by half a percent.</summary>
    private static string Aim(CostModel model, ActOption option)
    {
        var steps = option.Steps.Where(step => step.SavedShare >= 0.005m).ToList();
        return steps.Count == 0 ? "" : $" Aim: cut {string.Join(", ", steps.Select(step => $"{Plain(model, step)} by {Amounts.Percent(step.SavedShare, 0)}"))}.";
    }

    private static string Money(decimal fee, string currency) => Amounts.Sign(currency) + Amounts.Cents(fee);

    private static string Plain(CostModel model, OptionStep step) => Lower(model.Activities[step.Activity].Shown());

    private static string Names(CostModel model, ActOption option)
    {
        var names = option.Steps.Select(step => Plain(model, step)).ToList();
        var text = names.Count == 1 ? names[0] : string.Join(", ", names[..^1]) + " and " + names[^1];
        return option.Kind == OptionKind.FixProcess ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private static string Lower(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
