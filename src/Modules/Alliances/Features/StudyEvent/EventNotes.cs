using System.Globalization;
using Entente.Methods.Events;

namespace Entente.Modules.Alliances.Features;

/// <summary>What a reader should know about the data behind an estimate.</summary>
internal static class EventNotes
{
    /// <summary>Trading days below which MacKinlay (1997) would not estimate.</summary>
    private const int SoundObservations = 120;

    public static IReadOnlyList<string> Of(
        IReadOnlyList<ClosingPrice> prices, IReadOnlyList<ClosingPrice> market, IReadOnlyList<PairedReturn> returns, StudyEventInput input)
    {
        var zero = EventStudy.DayOf(returns, input.EventOn)!.Value;
        var used = EventStudy.Slice(returns, zero, input.Estimation).Count;
        var notes = new List<string>();
        var alone = Alone(prices, market) + Alone(market, prices);
        if (alone > 0)
        {
            notes.Add((alone == 1 ? "1 day stands" : Text($"{alone} days stand"))
                + " in one file only and was left out; the next common day carries the return over the gap.");
        }

        if (returns[zero].Date != input.EventOn)
        {
            notes.Add(Text($"{input.EventOn:yyyy-MM-dd} was no trading day; the event counts on {returns[zero].Date:yyyy-MM-dd}."));
        }

        if (used < input.Estimation.Days)
        {
            notes.Add(Text($"The files begin after the estimation window: {used} of its {input.Estimation.Days} days are there."));
        }

        if (used < SoundObservations)
        {
            notes.Add(Text($"An estimate from {used} days is shaky; about {SoundObservations} or more are usual."));
        }

        return notes;
    }

    private static int Alone(IReadOnlyList<ClosingPrice> these, IReadOnlyList<ClosingPrice> those)
    {
        var there = those.Select(price => price.Date).ToHashSet();
        return these.Count(price => !there.Contains(price.Date));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
