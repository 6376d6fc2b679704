using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Modules.Profitability.Ledger.Rows;
using Entente.Platform.Imports;

namespace Entente.Modules.Profitability.Ledger;

/// <summary>What all workers of one run share.</summary>
internal sealed class LedgerJob
{
    private readonly Lock _lock = new();
    private string? _onlyCurrency;

    internal LedgerJob(LedgerSources sources, CostModel model, LedgerMapping mapping, UnmatchedRows unmatched)
    {
        (Sources, Model, Mapping, Unmatched) = (sources, model, mapping, unmatched);
        Layout = new LedgerLayout(model, mapping.Orders.Discounts);
        EventActivities = [.. model.Activities.Where(activity => activity.Source == DriverSource.Events)];
        CogsShareScaled = Scaled.FromDecimal((model.CostOfGoodsShare ?? 0) * Scaled.One);
        FirstDay = model.From?.DayNumber ?? int.MinValue;
        LastDay = model.To?.DayNumber ?? int.MaxValue;
    }

    internal LedgerSources Sources { get; }

    internal CostModel Model { get; }

    internal LedgerMapping Mapping { get; }

    internal LedgerLayout Layout { get; }

    internal LedgerProblems Problems { get; } = new();

    internal UnmatchedRows Unmatched { get; }

    /// <summary>Activities that events are counted for, in the order of their programs.</summary>
    internal IReadOnlyList<Activity> EventActivities { get; }

    /// <summary>The share of cost of goods with eight decimals.</summary>
    internal long CogsShareScaled { get; }

    internal int FirstDay { get; }

    internal int LastDay { get; }

    internal bool HasPeriod => Model.From is not null || Model.To is not null;

    /// <summary>Binds the activities of these sources to a file, in the order of the model.</summary>
    internal IReadOnlyList<ActivityProgram> Programs(
        LedgerHeader header, DriverSource first, DriverSource second, Func<string, int> columnOf, Action<string> missing)
    {
        ArgumentNullException.ThrowIfNull(header);
        return
        [
            .. Model.Activities.Select((activity, index) => (activity, index))
                .Where(pair => pair.activity.Source == first || pair.activity.Source == second)
                .Select(pair => ActivityProgram.Of(pair.activity, Layout.Activities[pair.index], columnOf, missing)),
        ];
    }

    /// <summary>Whether every row so far was of this currency. A ledger in one currency needs no rates.</summary>
    internal bool IsOnlyCurrency(string code)
    {
        lock (_lock)
        {
            _onlyCurrency ??= code;
            return string.Equals(_onlyCurrency, code, StringComparison.OrdinalIgnoreCase);
        }
    }

    internal static string NoColumn(LedgerHeader header, string usual, string? given) =>
        $"There is no column {DelimitedFile.Quoted(given ?? usual)}. The header has: " +
        $"{DelimitedFile.Quoted(string.Join(", ", header.Columns), 200)}. Name the right one in the mapping.";
}
