using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>The entry, and the version that the person saw.</summary>
internal sealed record DeleteEntryInput(Guid Id, Guid Version);

/// <summary>
/// Takes an entry off all timelines; it can be brought back. One's own at any time, another's with the right to delete.
/// </summary>
internal sealed class DeleteEntry(AppDb appDb, Saving saving, EntryWriting writing)
{
    public async Task<Outcome<EntryView>> RunAsync(DeleteEntryInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "delete entries of timelines") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await EntryOf.SeenAsync(db, input.Id, input.Version, ct)).TryGet(out var entry, out var gone))
        {
            return gone;
        }

        if (entry.AuthorId != actor.UserId && actor.Lacks(Permission.Delete, "delete what somebody else wrote") is { } notOwn)
        {
            return notOwn;
        }

        entry.Delete(writing.NowUtc);
        return await saving.TrySaveAsync(db, EntryWriting.Record, ct: ct) is { } refusal
            ? refusal : (await Entries.FindAsync(db, entry.Id, ct))!;
    }
}
