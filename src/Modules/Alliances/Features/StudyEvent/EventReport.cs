using System.Text.Json.Serialization;
using Entente.Methods.Events;

namespace Entente.Modules.Alliances.Features;

/// <summary>An event study as it is printed; see <see cref="EventStudy"/> for what each figure is.</summary>
internal sealed record EventReport(
    double Alpha,
    double Beta,
    int Observations,
    IReadOnlyList<double> AbnormalReturns,
    double Car,
    [property: JsonPropertyName("tStatistic")] double? TStatistic,
    double ResidualStandardError,
    DateOnly EventOn,
    IReadOnlyList<EventReportDay> Days,
    IReadOnlyList<string> Notes)
{
    public static EventReport Of(EventStudyResult result, StudyEventInput input, IReadOnlyList<string> notes) => new(
        result.Alpha,
        result.Beta,
        result.Observations,
        [.. result.Days.Select(day => day.Abnormal)],
        result.CumulativeAbnormal,
        result.TStatistic,
        result.ResidualError,
        input.EventOn,
        [.. result.Days.Select(day => new EventReportDay(day.Day, day.Date, day.Share, day.Market, day.Abnormal))],
        notes);
}

internal sealed record EventReportDay(int Day, DateOnly Date, double ShareReturn, double MarketReturn, double AbnormalReturn);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EventReport))]
internal sealed partial class EventReportJson : JsonSerializerContext;
