namespace Entente.Methods.Events;

/// <summary>What an event study found; see <see cref="EventStudy"/>.</summary>
/// <param name="Alpha">The share's return on a day on which the market stands still.</param>
/// <param name="Beta">How many per cent the share moves with one per cent of the market.</param>
/// <param name="Observations">Days from which the model was estimated.</param>
/// <param name="ResidualError">Residual standard error of the model, √(Σε²/(n − 2)).</param>
/// <param name="Days">The days of the event window.</param>
/// <param name="CumulativeAbnormal">CAR: the sum of the abnormal returns.</param>
/// <param name="TStatistic">CAR over its standard error; null where the model leaves no residual.</param>
public sealed record EventStudyResult(
    double Alpha,
    double Beta,
    int Observations,
    double ResidualError,
    IReadOnlyList<EventDay> Days,
    double CumulativeAbnormal,
    double? TStatistic);

/// <summary>A day of the event window.</summary>
/// <param name="Day">Trading days from the event.</param>
/// <param name="Date">The trading day.</param>
/// <param name="Share">The share's return.</param>
/// <param name="Market">The market's return.</param>
/// <param name="Abnormal">The share's return beyond what the model expects.</param>
public sealed record EventDay(int Day, DateOnly Date, double Share, double Market, double Abnormal);
