using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>Promises on the timeline of the relationship: when they were made, and how they ended.</summary>
internal sealed class AllianceTimeline : ITimelineSource
{
    private const string Kind = "promise";

    public IReadOnlyList<TimelineKind> Kinds => [new(Kind, "Promises")];

    public async Task<IReadOnlyList<TimelineItem>> ListAsync(AppDbContext db, Actor actor, TimelineRequest request, CancellationToken ct)
    {
        var promises = await (from alliance in db.Set<Alliance>()
                              where alliance.RelationshipId == request.Subject.RelationshipId
                                  || alliance.OrganisationId == request.Subject.OrganisationId
                              join promise in db.Set<Promise>() on alliance.Id equals promise.AllianceId
                              select promise).AsNoTracking().ToListAsync(ct);
        return
        [
            .. promises.SelectMany(Items)
                .Where(item => request.Before is not { } before || IsAfter(item, before))
                .OrderByDescending(item => item.AtUtc).ThenByDescending(item => item.Id).Take(request.Count),
        ];
    }

    private static IEnumerable<TimelineItem> Items(Promise promise)
    {
        var path = AlliancePaths.Promise(promise.AllianceId, promise.Id);
        var who = promise.Side == Side.Ours ? "We promised" : "They promised";
        if (promise.SettledOn is { } settled)
        {
            yield return new TimelineItem(promise.Id, Kind, At(settled), $"Promise {RoleWords.Of(promise.State)}: {promise.Text}")
            {
                Text = promise.Reason,
                Path = path,
            };
        }
        else
        {
            yield return new TimelineItem(promise.Id, Kind, At(promise.MadeOn), $"{who}: {promise.Text}")
            {
                Text = promise.DueOn is { } due ? $"Due {Figures.Day(due)}." : null,
                Path = path,
            };
        }
    }

    private static bool IsAfter(TimelineItem item, TimelinePlace place) =>
        item.AtUtc < place.AtUtc || (item.AtUtc == place.AtUtc && item.Id.CompareTo(place.Id) < 0);

    private static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
}
