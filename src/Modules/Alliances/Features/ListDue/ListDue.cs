using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>A matter that waits, with its alliance.</summary>
internal sealed record DueMatter(
    string Alliance, string Organisation, WeekState State, DateOnly? DueOn, string Title, string? Why, string? Who, string Path);

/// <summary>What all alliances have waiting on a day: late first, then by day.</summary>
internal sealed class ListDue(AppDb appDb, AllianceReader reader, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<DueMatter>>> RunAsync(DateOnly? on, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see alliances") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (AllianceRules.OutOfReach(on) is { } tooFar)
        {
            return tooFar;
        }

        var today = on ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return (from rows in await reader.ReadAsync(db, null, ct)
                where rows.Alliance.Phase != AlliancePhase.Ended
                let view = AllianceState.Of(rows, today)
                from matter in AllianceMatters.Of(view)
                orderby matter.State, matter.DueOn ?? DateOnly.MaxValue, matter.Title
                select new DueMatter(
                    view.Name, view.Organisation, matter.State, matter.DueOn, matter.Title, matter.Why, matter.SideWords, matter.Path)).ToList();
    }
}
