using Entente.Methods.Events;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Alliances.Features;

/// <param name="Prices">Closing prices of the share: date, close.</param>
/// <param name="Market">Closes of the market's index over the same days.</param>
/// <param name="EventOn">When the alliance was announced.</param>
/// <param name="Window">Days whose abnormal returns are added up.</param>
/// <param name="Estimation">Days from which the market model is estimated.</param>
internal sealed record StudyEventInput(GivenFile Prices, GivenFile Market, DateOnly EventOn, DayWindow Window, DayWindow Estimation);

/// <summary>What the announcement of an alliance did to a share's price, from two files of closing prices.</summary>
internal sealed class StudyEvent
{
    private const string Consequence = "Nothing was estimated.";

    public async Task<Outcome<EventReport>> RunAsync(StudyEventInput input, CancellationToken ct)
    {
        if (input.Window.Overlaps(input.Estimation))
        {
            return Refusal.Invalid("The estimation window and the event window share days, so that the event would be measured "
                + "against itself. Let the estimation end before the event window begins, such as --estimation -250,-30.");
        }

        var problems = new ImportProblems();
        var prices = await PricesFile.ReadAsync(input.Prices, problems, ct);
        var market = await PricesFile.ReadAsync(input.Market, problems, ct);
        if (problems.Any)
        {
            return problems.ToRefusal(Consequence);
        }

        var returns = CommonReturns.Of(prices, market);
        return EventTrouble.In(returns, input) is { } trouble ? trouble : Measure(returns, input, EventNotes.Of(prices, market, returns, input));
    }

    private static Outcome<EventReport> Measure(IReadOnlyList<PairedReturn> returns, StudyEventInput input, IReadOnlyList<string> notes) =>
        EventStudy.Compute(returns, input.EventOn, input.Window, input.Estimation) is { } result
            ? EventReport.Of(result, input, notes)
            : Refusal.Invalid($"The market's closes do not move in the estimation window, so that no line can be laid through them. {Consequence}");
}
