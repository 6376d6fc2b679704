using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>The entry's new details, and the version that was seen. Its kind and what it is about stay.</summary>
internal sealed record EditEntryInput(Guid Id, Guid Version, EntryDetails Details);

internal sealed class EditEntry(AppDb appDb, Saving saving, EntryWriting writing)
{
    public async Task<Outcome<EntryView>> RunAsync(EditEntryInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change entries of timelines") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await EntryOf.SeenAsync(db, input.Id, input.Version, ct)).TryGet(out var entry, out var gone))
        {
            return gone;
        }

        if (await writing.ChangeAsync(db, entry, input.Details, actor, ct) is { } wrong)
        {
            return wrong;
        }

        return await saving.TrySaveAsync(db, EntryWriting.Record, ct: ct) is { } refusal
            ? refusal : (await Entries.FindAsync(db, entry.Id, ct))!;
    }
}
