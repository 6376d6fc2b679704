using Entente.Methods.Costing;
using Entente.Modules.Profitability.Features;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Profitability;

/// <summary>Cost models in words and as choices.</summary>
internal static class ModelWords
{
    public static IReadOnlyList<Choice> Types { get; } =
    [
        new(nameof(DriverType.Transaction), "every time costs the same"),
        new(nameof(DriverType.Duration), "by the minutes it takes"),
        new(nameof(DriverType.Intensity), "what it cost in the single case"),
    ];

    public static IReadOnlyList<Choice> Sources { get; } =
    [
        new(nameof(DriverSource.Events), "recorded events"),
        new(nameof(DriverSource.Orders), "every order"),
        new(nameof(DriverSource.OrderLines), "every order line"),
    ];

    public static IReadOnlyList<Choice> Levers { get; } =
    [
        new(nameof(ActivityLever.None), "nothing known"),
        new(nameof(ActivityLever.Process), "our own process"),
        new(nameof(ActivityLever.Behaviour), "the customer's habits"),
        new(nameof(ActivityLever.Service), "the kind of service"),
    ];

    public static string Of(DriverType type) => Types.First(choice => choice.Value == type.ToString()).Text;

    public static string Of(DriverSource source) => Sources.First(choice => choice.Value == source.ToString()).Text;

    public static string Of(ActivityLever lever) => Levers.First(choice => choice.Value == lever.ToString()).Text;

    public static string Shown(this Activity activity) => activity.Label ?? Readable(activity.Name);

    /// <summary>What one of it is called. Events of recorded minutes are counted in times: their minutes stand beside.</summary>
    public static string Counted(this Activity activity) =>
        activity.Driver is null || string.Equals(activity.Driver, TimeTerm.MinutesColumn, StringComparison.OrdinalIgnoreCase) ? "times" : activity.Driver;

    public static string Shown(this CostPool pool) => pool.Label ?? Readable(pool.Name);

    /// <summary>The label of an activity's pool; the pool's key where the model does not list it.</summary>
    public static string PoolShown(this CostModel model, Activity activity) => model.PoolOf(activity)?.Shown() ?? Readable(activity.Pool);

    /// <summary>What one time costs, in words: "8 minutes at €0.56", "€9.00 each".</summary>
    public static string Each(this CostModel model, Activity activity)
    {
        var rate = model.RateOf(activity) is { } known
            ? Amounts.Sign(model.Currency) + known.ToString("0.00##", System.Globalization.CultureInfo.InvariantCulture) : "no rate";
        return (activity.Type, activity.Time) switch
        {
            (DriverType.Duration, null) => $"recorded minutes at {rate}",
            (DriverType.Duration, { Terms: [{ Driver: null } only] }) => only.Conditions.Count == 0
                ? $"{Amounts.Plain(only.Coefficient)} minutes at {rate}" : $"{Amounts.Plain(only.Coefficient)} minutes at {rate}, where {string.Join(" and ", only.Conditions)}",
            (DriverType.Duration, { } time) => $"{time} minutes at {rate}",
            (DriverType.Intensity, null) => rate == Amounts.Sign(model.Currency) + "1.00" ? "the money spent" : $"the amount × {rate}",
            (_, { } time) => $"{time} × {rate}",
            _ => $"{rate} each",
        };
    }

    /// <summary>What a model is, in a sentence or two.</summary>
    public static string Says(ModelDetails model)
    {
        var content = model.Content;
        var first = $"{Amounts.Count(content.Activities.Count, "activity", "activities")} on "
            + $"{Amounts.Count(content.Pools.Count, "cost pool", "cost pools")}"
            + (content.Pools.Count == 0 ? "" : $" of {Amounts.Brief(content.Pools.Sum(pool => pool.Cost), content.Currency)}") + ".";
        return first + (model.Overview.Estimates == 0
            ? " Every figure is confirmed."
            : $" {Amounts.Count(model.Overview.Estimates, "figure is", "figures are")} still an estimate that nobody has confirmed: a run shows who is dear, not yet how dear.");
    }

    private static string Readable(string key) =>
        key.Length == 0 ? key : char.ToUpperInvariant(key[0]) + key[1..].Replace('_', ' ');
}
