using Entente.Methods.Costing;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Ledger.Models;

/// <summary>
/// One model out of tables and a model file. The file adds to the tables: a pool or activity of the same name takes what the
/// file says of it, others are added at the end.
/// </summary>
internal static class ModelAssembly
{
    internal static Outcome<CostModelFile> Of(
        IReadOnlyList<CostPool> pools, IReadOnlyList<Activity> activities, ModelFile? file)
    {
        var faults = new List<FieldError>();
        var model = new CostModel(
            Joined(pools, file?.Pools ?? [], pool => pool.Name, entry => entry.Name, (_, entry) => Pool(entry)),
            Joined(activities, file?.Activities ?? [], activity => activity.Name, entry => entry.Name, (known, entry) => Activity(known, entry, faults)),
            file?.Currency ?? "",
            file?.From,
            file?.To,
            file?.CostOfGoodsShare,
            file?.NearBreakEven ?? 0.01m,
            file?.NetMarginTarget,
            file?.CostToServeTarget,
            file?.Name ?? "");
        faults.AddRange(model.Check().Where(problem => !problem.IsWarning).Select(problem => new FieldError(problem.Place, problem.Message)));
        return faults.Count > 0
            ? new Refusal(RefusalKind.Invalid, "The cost model cannot be used.", faults)
            : new CostModelFile(model, file?.Ledger ?? new LedgerMapping());
    }

    private static List<T> Joined<T, TEntry>(
        IReadOnlyList<T> known, IReadOnlyList<TEntry> entries, Func<T, string> nameOf, Func<TEntry, string> entryName, Func<T?, TEntry, T> make)
        where T : class
    {
        var all = known.ToList();
        foreach (var entry in entries)
        {
            var index = all.FindIndex(item => string.Equals(nameOf(item), entryName(entry), StringComparison.Ordinal));
            if (index >= 0 && index < known.Count)
            {
                all[index] = make(all[index], entry);
            }
            else
            {
                all.Add(make(null, entry));
            }
        }

        return all;
    }

    private static CostPool Pool(PoolEntry entry) =>
        new(entry.Name, entry.Cost, entry.Capacity, entry.Unit ?? "minutes", entry.Label, entry.Estimate);

    private static Activity Activity(Activity? known, ActivityEntry entry, List<FieldError> faults)
    {
        var time = known?.Time;
        if (entry.Time is { } text && !TimeEquation.TryParse(text, out time, out var problem))
        {
            faults.Add(new FieldError($"activity {entry.Name}", $"The time equation “{text}” cannot be read. {problem}"));
        }

        return new Activity(
            entry.Name,
            entry.Pool ?? known?.Pool ?? "",
            entry.Type ?? known?.Type ?? (time is null ? DriverType.Transaction : DriverType.Duration),
            entry.Rate ?? (entry.Time is null ? known?.Rate : null),
            time,
            entry.From ?? known?.Source ?? DriverSource.Events,
            entry.Driver ?? known?.Driver,
            entry.Label ?? known?.Label,
            entry.Lever ?? known?.Lever ?? ActivityLever.None,
            entry.Estimate ?? known?.IsEstimate ?? false);
    }
}
