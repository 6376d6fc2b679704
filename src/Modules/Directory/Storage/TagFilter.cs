using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Lists;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage;

/// <summary>Narrows a list to the records that carry a tag, which is given by its id or its word.</summary>
internal static class TagFilter
{
    public static IQueryable<TView> Tagged<TView>(this IQueryable<TView> rows, AppDbContext db, RecordKind record, string? tag)
        where TView : ITaggedView
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            return rows;
        }

        var (id, key) = (Guid.TryParse(tag, out var parsed) ? parsed : Guid.Empty, FoldedText.Of(tag));
        var tagged = from l in db.Set<TagLink>()
                     join t in db.Set<Tag>() on l.TagId equals t.Id
                     where l.Record == record && (t.Id == id || t.SortKey == key)
                     select l.RecordId;
        return rows.Where(r => tagged.Contains(r.Id));
    }
}
