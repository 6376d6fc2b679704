using System.Text.Json;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

/// <summary>The plan and the obligations as they stood on the day of a review.</summary>
internal sealed record PlanSnapshot(IReadOnlyList<FrozenActivity> Activities, IReadOnlyList<FrozenObligation> Obligations)
{
    public static PlanSnapshot Of(IReadOnlyList<PlanActivity> activities, AllianceView alliance) => new(
        [.. activities.Select(a => new FrozenActivity(
            a.Id, a.Stream, a.Title, a.StartsOn, a.EndsOn, a.Cost, a.ActualCost, a.ExpectedEffect, a.ActualEffect, a.DoneOn))],
        [.. alliance.Obligations.Select(o => new FrozenObligation(o.Id, o.Title, o.Unit, o.Target, o.Reached, o.Expected, o.Share))]);

    /// <summary>What a review kept; nothing where that is of a shape that this release does not read.</summary>
    public static PlanSnapshot Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<PlanSnapshot>(json) ?? new([], []);
        }
        catch (JsonException)
        {
            return new([], []);
        }
    }
}

/// <summary>An activity as it was.</summary>
internal sealed record FrozenActivity(
    Guid Id, PlanStream Stream, string Title, DateOnly StartsOn, DateOnly EndsOn, decimal? Cost, decimal? ActualCost,
    decimal? ExpectedEffect, decimal? ActualEffect, DateOnly? DoneOn);

/// <summary>An obligation as it was.</summary>
internal sealed record FrozenObligation(Guid Id, string Title, string Unit, decimal? Target, decimal Reached, decimal Expected, decimal? Share);

/// <summary>A review with what it froze.</summary>
internal sealed record ReviewView(Guid Id, Guid Version, DateOnly HeldOn, string? Words, PlanSnapshot Snapshot)
{
    public static ReviewView Of(PlanReview review) =>
        new(review.Id, review.Version, review.HeldOn, review.Words, PlanSnapshot.Read(review.SnapshotJson));
}
