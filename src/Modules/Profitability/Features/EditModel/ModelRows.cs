using Entente.Methods.Costing;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary>One pool as a row of a form.</summary>
internal sealed class PoolRow
{
    public string? Key { get; set; }

    public string? Label { get; set; }

    public string? Cost { get; set; }

    public string? Capacity { get; set; }

    public string? Unit { get; set; }

    public bool Checked { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Label) && string.IsNullOrWhiteSpace(Cost) && string.IsNullOrWhiteSpace(Capacity);

    public string Place => $"pool {Key}";

    public static PoolRow Of(CostPool pool) => new()
    {
        Key = pool.Name,
        Label = pool.Shown(),
        Cost = Amounts.Plain(pool.Cost),
        Capacity = pool.PracticalCapacity is { } can ? Amounts.Plain(can) : null,
        Unit = pool.CapacityUnit,
        Checked = !pool.IsEstimate,
    };

    public CostPool Read(FormCells cells, IReadOnlyList<string?> taken)
    {
        Key = FormCells.Key(Key, Label, taken);
        if (string.IsNullOrWhiteSpace(Label))
        {
            cells.Errors.Add(new(Place, "Give the pool a name, such as Customer service."));
        }

        return new CostPool(
            Key, cells.Number(Place, "Cost", Cost) ?? 0, cells.Number(Place, "Can do", Capacity),
            string.IsNullOrWhiteSpace(Unit) ? "minutes" : Unit.Trim(), Label?.Trim(), !Checked);
    }
}

/// <summary>One activity as a row of a form.</summary>
internal sealed class ActivityRow
{
    public string? Key { get; set; }

    public string? Label { get; set; }

    public string? Pool { get; set; }

    public string? Type { get; set; }

    public string? Source { get; set; }

    public string? Time { get; set; }

    public string? Rate { get; set; }

    public string? Driver { get; set; }

    public string? Lever { get; set; }

    public bool Checked { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Label) && string.IsNullOrWhiteSpace(Time) && string.IsNullOrWhiteSpace(Rate);

    public string Place => $"activity {Key}";

    public static ActivityRow Of(Activity activity, string pool) => new()
    {
        Key = activity.Name,
        Label = activity.Shown(),
        Pool = pool,
        Type = activity.Type.ToString(),
        Source = activity.Source.ToString(),
        Time = activity.Time?.ToString(),
        Rate = activity.Rate is { } rate ? Amounts.Plain(rate) : null,
        Driver = activity.Driver,
        Lever = activity.Lever.ToString(),
        Checked = !activity.IsEstimate,
    };

    public Activity Read(FormCells cells, IReadOnlyList<string?> taken)
    {
        Key = FormCells.Key(Key, Label, taken);
        if (string.IsNullOrWhiteSpace(Label))
        {
            cells.Errors.Add(new(Place, "Give the activity a name, such as Taking orders."));
        }

        return new Activity(
            Key, Pool?.Trim() ?? "", cells.Choice<DriverType>(Place, Type), cells.Number(Place, "Rate", Rate), Equation(cells),
            cells.Choice<DriverSource>(Place, Source), string.IsNullOrWhiteSpace(Driver) ? null : Driver.Trim(), Label?.Trim(),
            cells.Choice<ActivityLever>(Place, Lever), !Checked);
    }

    private TimeEquation? Equation(FormCells cells)
    {
        if (string.IsNullOrWhiteSpace(Time))
        {
            return null;
        }

        if (Time.Length <= 2_000 && TimeEquation.TryParse(Time, out var equation, out _))
        {
            return equation;
        }

        cells.Errors.Add(new(Place, $"One takes: {(Time.Length > 2_000 ? "at most 2,000 characters." : TimeProblem(Time))}"));
        return null;
    }

    private static string TimeProblem(string text) =>
        TimeEquation.TryParse(text, out _, out var problem) ? "" : problem ?? "This is no time equation.";
}
