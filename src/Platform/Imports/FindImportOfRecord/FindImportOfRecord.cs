using Entente.Platform.Access;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>The import that added a record: the trail of one that was not typed in begins there.</summary>
public sealed class FindImportOfRecord(AppDb appDb)
{
    /// <summary>Null when the record did not come by an import, or the actor may not read the audit trail.</summary>
    public async Task<(ImportView Import, long Line)?> RunAsync(Guid recordId, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ViewAuditTrail))
        {
            return null;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var chunks = await db.Set<ImportChunk>().AsNoTracking()
            .Where(c => c.FirstId != null && c.FirstId.Value.CompareTo(recordId) <= 0 && c.LastId!.Value.CompareTo(recordId) >= 0)
            .OrderByDescending(c => c.FirstId).Take(3).ToListAsync(ct);
        foreach (var chunk in chunks)
        {
            if (chunk.ReadChanges().FirstOrDefault(c => c.Id == recordId && c.Before is null) is { } change)
            {
                var run = await db.Set<ImportRun>().AsNoTracking().SingleAsync(i => i.Id == chunk.ImportId, ct);
                return (ImportView.Of(run), change.Line);
            }
        }

        return null;
    }
}
