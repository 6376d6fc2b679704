using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

internal sealed class ShowEntry(AppDb appDb)
{
    public async Task<Outcome<EntryView>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see timelines") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await Entries.FindAsync(db, id, ct) is { } entry ? entry : Refusal.NotFound(EntryWriting.Record);
    }
}
