using System.Globalization;
using Entente.Methods.Events;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Alliances.Features;

/// <summary>Why prices that can be read still allow no estimate.</summary>
internal static class EventTrouble
{
    public static Refusal? In(IReadOnlyList<PairedReturn> returns, StudyEventInput input)
    {
        if (EventStudy.DayOf(returns, input.EventOn) is not { } zero)
        {
            return Refusal.Invalid(returns.Count == 0
                ? "The two files have fewer than two days in common. Give closes of share and market over the same days."
                : Text($"The two files end on {returns[^1].Date:yyyy-MM-dd}, before the event of {input.EventOn:yyyy-MM-dd}."));
        }

        var (before, after) = (zero + input.Window.First, returns.Count - 1 - zero - input.Window.Last);
        if (before < 0 || after < 0)
        {
            return Refusal.Invalid(Text($"The event window from day {input.Window.First} to day {input.Window.Last} needs ")
                + (before < 0 ? Text($"{-before} more trading days before") : Text($"{-after} more trading days after"))
                + Text($" {returns[zero].Date:yyyy-MM-dd}. Give longer files or a shorter --window."));
        }

        var past = EventStudy.Slice(returns, zero, input.Estimation);
        return past.Count < EventStudy.FewestObservations
            ? Refusal.Invalid(Text($"Only {past.Count} days of the estimation window are in both files; ")
                + Text($"at least {EventStudy.FewestObservations} are needed, and about 120 make a sound estimate."))
            : Split(past.Concat(EventStudy.Slice(returns, zero, input.Window)));
    }

    private static Refusal? Split(IEnumerable<PairedReturn> days)
    {
        var splits = PriceSplit.In(days).Select(split => new FieldError(
            Text($"{split.Day.Date:yyyy-MM-dd}"),
            Text($"The close goes to {1 + split.Day.Share:0.###} times that of the day before, while the market moves by {split.Day.Market:0.0 %}.")))
            .ToList();
        return splits.Count == 0 ? null : new Refusal(
            RefusalKind.Invalid,
            "The prices look as if the share had been split. Give closes that are adjusted for splits. Nothing was estimated.",
            splits);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
