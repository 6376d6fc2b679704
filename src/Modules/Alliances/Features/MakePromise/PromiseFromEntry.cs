using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>A promise from the note of a meeting: one keystroke opens the form with the occasion and the day filled in.</summary>
internal sealed class PromiseFromEntry : IEntryActions
{
    private const char Key = 'p';

    public async Task<IReadOnlyList<EntryAction>> ListAsync(AppDbContext db, Actor actor, EntryRef entry, CancellationToken ct)
    {
        if (entry.OrganisationId is not { } firm || entry.Kind is not ("note" or "meeting") || !actor.May(Permission.Edit))
        {
            return [];
        }

        var alliances = await db.Set<Alliance>().Where(a => a.OrganisationId == firm && a.Phase != AlliancePhase.Ended)
            .OrderBy(a => a.SortKey).ThenBy(a => a.Id).Select(a => new { a.Id, a.Name }).ToListAsync(ct);
        return
        [
            .. alliances.Select((a, place) => new EntryAction(
                alliances.Count == 1 ? "Record a promise" : $"Record a promise: {a.Name}",
                $"{AlliancePaths.Alliance(a.Id)}/promises/add?from={entry.Id}",
                place == 0 ? Key : null)),
        ];
    }
}
