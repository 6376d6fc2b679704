using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Does to each of many records what was asked; saved by the caller.</summary>
internal sealed class ManyWriter(OtherModules others, TimeProvider clock)
{
    private const int Shown = 5;

    /// <summary>Parameters that a query may have on both engines, with room for others.</summary>
    private const int Chunk = 500;

    public async Task<Outcome<ManyResult>> WriteAsync(
        AppDbContext db, ChangeManyInput input, IReadOnlyList<Guid> ids, Actor actor, CancellationToken ct)
    {
        var (change, nowUtc) = (input.Change, clock.GetUtcNow().UtcDateTime);
        if (change.Action == ManyAction.SetOwner
            && await RelationshipRules.FindBreachOfOwnerAsync(db, change.OwnerId, before: null, ct) is { } breach)
        {
            return breach;
        }

        var tag = change.Action switch
        {
            ManyAction.AddTag => await TagWriter.FindOrAddAsync(db, change.Tag!.Trim(), ct),
            ManyAction.RemoveTag => await FindTagAsync(db, change.Tag!, ct),
            _ => null,
        };
        var deletion = Deletion.Now(actor.Name, nowUtc);
        var (changed, kept) = (0, new List<string>());
        foreach (var chunk in ids.Chunk(Chunk))
        {
            var records = await Records.FindAsync(db, input.Kind, chunk, ct);
            changed += change.Action switch
            {
                ManyAction.AddTag or ManyAction.RemoveTag => await TagAsync(db, records, tag, change.Action == ManyAction.AddTag, ct),
                ManyAction.SetOwner => records.Cast<Relationship>().Count(r => r.Pass(change.OwnerId, nowUtc)),
                ManyAction.SetStage => records.Cast<Relationship>().Count(r => r.Move(change.Stage, nowUtc)),
                _ => await TrashAsync(db, records, actor, deletion, kept, ct),
            };
        }

        return new ManyResult(changed, [.. kept.Take(Shown)], kept.Count);
    }

    private static Task<Tag?> FindTagAsync(AppDbContext db, string word, CancellationToken ct)
    {
        var key = SortKeys.Of(word);
        return db.Set<Tag>().SingleOrDefaultAsync(t => t.SortKey == key, ct);
    }

    private static async Task<int> TagAsync(AppDbContext db, IReadOnlyList<ITrashable> records, Tag? tag, bool add, CancellationToken ct)
    {
        if (tag is null)
        {
            return 0;
        }

        var ids = records.Select(r => r.Id).ToList();
        var tagged = await db.Set<TagLink>().Where(l => l.TagId == tag.Id && ids.Contains(l.RecordId)).ToDictionaryAsync(l => l.RecordId, ct);
        var changed = records.Where(r => tagged.ContainsKey(r.Id) != add).ToList();
        foreach (var record in changed)
        {
            if (add)
            {
                db.Add(TagLink.Of(record.WorkspaceId, Records.KindOf(record), record.Id, tag.Id));
            }
            else
            {
                db.Remove(tagged[record.Id]);
            }

            AuditTrail.Tell(db, record, new FieldChange("Tag", add ? null : tag.Name, add ? tag.Name : null));
        }

        return changed.Count;
    }

    /// <summary>What something else refers to stays, and is named. Each record has a deletion of its own, to be restored alone.</summary>
    private async Task<int> TrashAsync(
        AppDbContext db, IReadOnlyList<ITrashable> records, Actor actor, Deletion deletion, List<string> kept, CancellationToken ct)
    {
        var gone = 0;
        foreach (var record in records)
        {
            var together = await DirectoryTrash.TogetherAsync(db, record, ct);
            if ((await others.FindAsync(db, together, ct)).Count > 0)
            {
                kept.Add(record.AuditLabel);
                continue;
            }

            var own = Deletion.Now(actor.Name, deletion.AtUtc);
            foreach (var one in together)
            {
                one.Trash(own);
            }

            gone++;
        }

        return gone;
    }
}
