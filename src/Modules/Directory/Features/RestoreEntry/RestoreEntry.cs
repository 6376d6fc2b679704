using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>Brings a deleted entry back to its timelines.</summary>
internal sealed class RestoreEntry(AppDb appDb, Saving saving, EntryWriting writing)
{
    public async Task<Outcome<EntryView>> RunAsync(DeleteEntryInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "bring back entries of timelines") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await EntryOf.SeenAsync(db, input.Id, input.Version, ct, isDeleted: true)).TryGet(out var entry, out var gone))
        {
            return gone;
        }

        if (entry.AuthorId != actor.UserId && actor.Lacks(Permission.Delete, "bring back what somebody else wrote") is { } notOwn)
        {
            return notOwn;
        }

        entry.Restore(writing.NowUtc);
        return await saving.TrySaveAsync(db, EntryWriting.Record, ct: ct) is { } refusal
            ? refusal : (await Entries.FindAsync(db, entry.Id, ct))!;
    }
}
