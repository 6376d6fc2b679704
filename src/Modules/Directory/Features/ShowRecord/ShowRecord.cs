using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>A record of any of the three kinds, as pages that serve all three name it.</summary>
internal sealed record RecordName(RecordKind Kind, Guid Id, string Name, IReadOnlyList<TagView> Tags);

internal sealed class ShowRecord(AppDb appDb)
{
    public async Task<Outcome<RecordName>> RunAsync(RecordKind kind, Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, $"see {kind.Plural()}") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await Records.FindAsync(db, kind, id, ct) is not { } record)
        {
            return Refusal.NotFound(kind.Word());
        }

        var tags = await (
            from l in db.Set<TagLink>()
            join t in db.Set<Tag>() on l.TagId equals t.Id
            where l.RecordId == id
            orderby t.SortKey
            select new TagView(t.Id, t.Name, t.Colour)).ToListAsync(ct);
        return new RecordName(kind, id, record.AuditLabel, tags);
    }
}
