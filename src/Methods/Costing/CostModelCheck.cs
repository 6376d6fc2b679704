using System.Globalization;

namespace Entente.Methods.Costing;

/// <summary>Finds what is wrong with a cost model before anything is costed.</summary>
internal static class CostModelCheck
{
    internal static IReadOnlyList<ModelProblem> Of(CostModel model) =>
        [.. Pools(model), .. model.Activities.SelectMany(activity => OfActivity(model, activity)), .. Twice(model), .. Whole(model)];

    private static IEnumerable<ModelProblem> Whole(CostModel model)
    {
        if (model.Activities.Count == 0)
        {
            yield return new ModelProblem("model", "There is no activity. A model needs at least one.");
        }

        if (model.From > model.To)
        {
            yield return new ModelProblem("model", "The period ends before it begins.");
        }

        if (model.CostOfGoodsShare is < 0 or > 1)
        {
            yield return new ModelProblem("model", "The cost of goods is a share of net sales between 0 and 1.");
        }

        if (model.NearBreakEven is < 0 or > 1)
        {
            yield return new ModelProblem("model", "Near break-even is a share of revenue between 0 and 1, such as 0.01.");
        }
    }

    private static IEnumerable<ModelProblem> Pools(CostModel model)
    {
        foreach (var pool in model.Pools)
        {
            var place = $"pool {pool.Name}";
            if (string.IsNullOrWhiteSpace(pool.Name))
            {
                yield return new ModelProblem("pools", "A pool has no name.");
            }

            if (pool.Cost < 0)
            {
                yield return new ModelProblem(place, "The cost of a pool cannot be negative.");
            }

            if (pool.PracticalCapacity is <= 0)
            {
                yield return new ModelProblem(place, "The practical capacity must be more than 0; leave it out where it is unknown.");
            }

            if (model.Activities.All(activity => activity.Pool != pool.Name))
            {
                yield return new ModelProblem(place, "No activity uses this pool: its whole cost will stand as unused.", IsWarning: true);
            }
        }
    }

    private static IEnumerable<ModelProblem> OfActivity(CostModel model, Activity activity)
    {
        var place = $"activity {activity.Name}";
        var pool = model.PoolOf(activity);
        if (string.IsNullOrWhiteSpace(activity.Name))
        {
            yield return new ModelProblem("activities", "An activity has no name.");
        }

        if (model.RateOf(activity) is null)
        {
            var why = pool is null ? $"there is no pool {activity.Pool}" : $"pool {activity.Pool} has no practical capacity";
            yield return new ModelProblem(place, $"It has no rate, and {why}. Give one of the two.");
        }

        if (activity.Rate is < 0)
        {
            yield return new ModelProblem(place, "The rate cannot be negative.");
        }

        if (activity.Source != DriverSource.Events && activity.Type == DriverType.Duration && activity.Time is null)
        {
            yield return new ModelProblem(place, "Orders record no minutes: an activity counted from orders needs a time equation.");
        }

        if (activity.Rate is { } own && pool?.Rate is { } of && Math.Round(own, 4) != Math.Round(of, 4))
        {
            yield return new ModelProblem(place, string.Create(CultureInfo.InvariantCulture,
                $"Its own rate {own} differs from its pool's {of:0.####}; its own is used."), IsWarning: true);
        }
    }

    private static IEnumerable<ModelProblem> Twice(CostModel model) =>
        model.Pools.Select(pool => $"pool {pool.Name}").Concat(model.Activities.Select(activity => $"activity {activity.Name}"))
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => new ModelProblem(same.Key, "This name is used twice. Give each its own."));
}
