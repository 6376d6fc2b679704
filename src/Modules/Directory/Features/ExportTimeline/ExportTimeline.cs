using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Exports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>All entries that the person may see, of one kind or of all, or about one organisation or relationship.</summary>
internal sealed record ExportTimelineInput(string? Kind, Guid? RelationshipId, Guid? OrganisationId, Guid? PersonId);

internal sealed class ExportTimeline(AppDb appDb)
{
    public Outcome<RowStream<EntryView>> Run(ExportTimelineInput input, Actor actor)
    {
        if (actor.Lacks(Permission.View, "export timelines") is { } forbidden)
        {
            return forbidden;
        }

        var kind = EntryKinds.Parse(input.Kind);
        if (!string.IsNullOrEmpty(input.Kind) && kind is null)
        {
            return Refusal.Invalid(new FieldError(
                nameof(input.Kind), $"'{input.Kind}' is no kind of entry. Choose one of these: {string.Join(", ", EntryKinds.All.Select(k => k.Word()))}."));
        }

        return RowStream.Of(appDb, actor, db => Rows(db, input, kind));
    }

    private static IQueryable<EntryView> Rows(AppDbContext db, ExportTimelineInput input, EntryKind? kind)
    {
        var rows = Entries.Kept(db).Where(e => e.HasSubject);
        if (kind is not null)
        {
            rows = rows.Where(e => e.Kind == kind);
        }

        if (input.RelationshipId is { } relationship)
        {
            rows = rows.Where(e => e.RelationshipId == relationship);
        }

        if (input.OrganisationId is { } organisation)
        {
            rows = rows.Where(e => e.OrganisationId == organisation);
        }

        if (input.PersonId is { } person)
        {
            rows = rows.Where(e => db.Set<SubjectLink>().Any(s => s.SubjectId == person && s.EntryId == e.Id));
        }

        return rows.OrderByDescending(e => e.AtUtc).ThenByDescending(e => e.Id);
    }
}
