using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Notes, meetings, tasks or milestones, for search.</summary>
internal sealed class EntrySource(EntryKind kind, int order) : ISearchSource
{
    public string Kind => SearchKinds.Of(kind);

    public string Plural => EntryWords.Plural(kind);

    public int Order => order;

    /// <summary>Only a task can be about nothing.</summary>
    public SearchAction? New(Actor actor) =>
        kind == EntryKind.Task && actor.May(Permission.Edit) ? new("New task", "timeline/add?kind=task") : null;

    public async Task<IReadOnlyDictionary<Guid, SearchDetail>> DescribeAsync(
        AppDbContext db, Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var entries = await Entries.Kept(db).Where(e => ids.Contains(e.Id) && e.HasSubject && e.Kind == kind).ToListAsync(ct);
        return entries.ToDictionary(e => e.Id, e => new SearchDetail(e.Path, OrganisationSource.Line(e.Subject, EntryWords.When(e))));
    }

    public IAsyncEnumerable<ISearchable> ListAllAsync(AppDbContext db) =>
        db.Set<TimelineEntry>().AsNoTracking().Where(e => e.Kind == kind && e.DeletedUtc == null).AsAsyncEnumerable();
}
