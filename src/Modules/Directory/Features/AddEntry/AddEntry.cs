using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>Puts a note, a meeting, a task or a milestone on the timeline of what it is about.</summary>
internal sealed class AddEntry(AppDb appDb, Saving saving, EntryWriting writing)
{
    public async Task<Outcome<EntryView>> RunAsync(EntryDetails details, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "write on timelines") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await writing.AddAsync(db, details, actor, ct)).TryGet(out var entry, out var refused))
        {
            return refused;
        }

        return await saving.TrySaveAsync(db, EntryWriting.Record, ct: ct) is { } refusal
            ? refusal : (await Entries.FindAsync(db, entry.Id, ct))!;
    }
}
