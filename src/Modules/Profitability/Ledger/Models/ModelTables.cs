using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Bytes;
using Entente.Modules.Profitability.Ledger.Reading;

namespace Entente.Modules.Profitability.Ledger.Models;

/// <summary>Activities, pools and currency rates given as tables.</summary>
internal static class ModelTables
{
    /// <summary>Columns activity, cost_pool, driver_type; maybe rate, driver, time, source, label, lever.</summary>
    internal static IReadOnlyList<Activity> Activities(LedgerFile file, LedgerProblems problems)
    {
        var table = SmallTable.Read(file, new LedgerFormat(), problems);
        var (name, pool) = (table.Column(true, "activity", "name"), table.Column(true, "cost_pool", "pool"));
        var (type, rate) = (table.Column(true, "driver_type", "type"), table.Column(false, "rate"));
        var (driver, time, source) = (table.Column(false, "driver"), table.Column(false, "time", "time_equation"), table.Column(false, "source", "from"));
        var (label, lever) = (table.Column(false, "label"), table.Column(false, "lever"));
        return problems.Any ? [] : [.. table.Rows.Select(row => new Activity(
            SmallTable.Text(row, name) ?? "",
            SmallTable.Text(row, pool) ?? "",
            One<DriverType>(table, row, type),
            table.Number(row, rate, isNeeded: false),
            Time(table, row, time),
            SmallTable.Text(row, source) is null ? DriverSource.Events : One<DriverSource>(table, row, source),
            SmallTable.Text(row, driver),
            SmallTable.Text(row, label),
            SmallTable.Text(row, lever) is null ? ActivityLever.None : One<ActivityLever>(table, row, lever)))];
    }

    /// <summary>Columns cost_pool, period_cost, practical_capacity; maybe capacity_unit, label.</summary>
    internal static IReadOnlyList<CostPool> Pools(LedgerFile file, LedgerProblems problems)
    {
        var table = SmallTable.Read(file, new LedgerFormat(), problems);
        var (name, cost) = (table.Column(true, "cost_pool", "pool", "name"), table.Column(true, "period_cost", "cost"));
        var (capacity, unit) = (table.Column(true, "practical_capacity", "capacity"), table.Column(false, "capacity_unit", "unit"));
        var label = table.Column(false, "label");
        return problems.Any ? [] : [.. table.Rows.Select(row => new CostPool(
            SmallTable.Text(row, name) ?? "",
            table.Number(row, cost) ?? 0,
            table.Number(row, capacity, isNeeded: false),
            SmallTable.Text(row, unit) ?? "minutes",
            SmallTable.Text(row, label)))];
    }

    /// <summary>Columns currency, from, rate.</summary>
    internal static IReadOnlyList<CurrencyRate> Rates(LedgerFile file, LedgerProblems problems)
    {
        var table = SmallTable.Read(file, new LedgerFormat(), problems);
        var (currency, from, rate) = (table.Column(true, "currency"), table.Column(true, "from", "date"), table.Column(true, "rate"));
        return problems.Any ? [] : [.. table.Rows.Select(row => new CurrencyRate(
            SmallTable.Text(row, currency) ?? "", Day(table, row, from), table.Number(row, rate) ?? 0))];
    }

    private static DateOnly Day(SmallTable table, (long Line, string[] Cells) row, int column)
    {
        var day = new DateText(DateOrder.IsoOnly).Read(System.Text.Encoding.UTF8.GetBytes(row.Cells[column]));
        if (day < 0)
        {
            table.Problem(row, column, "This is no date. Write it like 2026-03-31.");
        }

        return day < 0 ? DateOnly.MinValue : DateOnly.FromDayNumber(day);
    }

    private static TimeEquation? Time(SmallTable table, (long Line, string[] Cells) row, int column)
    {
        if (SmallTable.Text(row, column) is not { } text)
        {
            return null;
        }

        if (!TimeEquation.TryParse(text, out var equation, out var problem))
        {
            table.Problem(row, column, problem!);
        }

        return equation;
    }

    private static T One<T>(SmallTable table, (long Line, string[] Cells) row, int column)
        where T : struct, Enum
    {
        var text = (SmallTable.Text(row, column) ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        table.Problem(row, column, $"This must be one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
        return default;
    }
}
