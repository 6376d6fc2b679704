using Entente.Methods.Costing;
using Entente.Modules.Profitability.Domain;
using Entente.Modules.Profitability.Reading;

namespace Entente.Modules.Profitability.Reports;

/// <summary>A line of a cost sheet that may be released to the customer.</summary>
/// <param name="Key">Names the line in a release.</param>
/// <param name="Name">What it says to the customer.</param>
/// <param name="Value">Its figure.</param>
/// <param name="IsSafe">Whether it tells nothing about our margins; offered first.</param>
internal sealed record SheetLine(string Key, string Name, string Value, bool IsSafe);

/// <summary>
/// What a customer costs to serve, to be shown to the customer: how often, and what it costs us. Nothing is on it that was
/// not released; margin and profit are never offered.
/// </summary>
internal static class CostSheet
{
    private const string OrdersKey = "orders";
    private const string SalesKey = "sales";
    private const string TotalKey = "total";

    /// <summary>Every line that can be released.</summary>
    public static IReadOnlyList<SheetLine> Lines(LoadedRun run, CustomerResult customer) =>
    [
        new(OrdersKey, "Your orders", Amounts.Whole(customer.Orders), true),
        new(SalesKey, "What you bought", Amounts.Full(customer.Revenue, run.Currency), true),
        .. run.Model.Activities.Select((activity, at) => (activity, at)).Where(item => customer.Cost(item.at) != 0).SelectMany(item => new[]
        {
            new SheetLine($"times:{item.activity.Name}", $"{item.activity.Shown()}: how often", $"{Amounts.Figure(customer.Quantity(item.at))} {item.activity.Counted()}", true),
            new SheetLine($"cost:{item.activity.Name}", $"{item.activity.Shown()}: what it costs us", Amounts.Full(customer.Cost(item.at), run.Currency), false),
        }),
        new(TotalKey, "Serving you, all together", Amounts.Full(customer.CostToServe, run.Currency), false),
    ];

    /// <summary>The lines of a release, as they are now in that run.</summary>
    public static IReadOnlyList<SheetLine> Released(LoadedRun run, CustomerResult customer, IReadOnlyCollection<string> keys) =>
        [.. Lines(run, customer).Where(line => keys.Contains(line.Key))];

    public static IReadOnlyList<string> KeysOf(SheetRelease release)
    {
        try
        {
            return System.Text.Json.JsonSerializer.Deserialize<List<string>>(release.LinesJson) ?? [];
        }
        catch (System.Text.Json.JsonException)
        {
            return [];
        }
    }
}
