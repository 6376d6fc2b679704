using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>What the modules can make of an entry.</summary>
internal sealed class ListEntryActions(AppDb appDb, IEnumerable<IEntryActions> modules)
{
    public async Task<Outcome<IReadOnlyList<EntryAction>>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see timelines") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await Entries.FindAsync(db, id, ct) is not { } entry)
        {
            return Refusal.NotFound(EntryWriting.Record);
        }

        var actions = new List<EntryAction>();
        foreach (var module in modules)
        {
            actions.AddRange(await module.ListAsync(db, actor, EntryReader.RefOf(entry), ct));
        }

        return actions;
    }
}
