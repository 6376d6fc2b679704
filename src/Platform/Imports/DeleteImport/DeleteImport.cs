using Entente.Platform.Access;
using Entente.Platform.Imports.Runs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Imports;

/// <summary>Throws an uploaded file away that was not read in. What was read in stays on record.</summary>
public sealed class DeleteImport(AppDb appDb, ImportFiles files)
{
    public async Task<Outcome<Done>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (ImportRules.Refuses(actor) is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<ImportRun>().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } run)
        {
            return Refusal.NotFound("import");
        }

        if (!run.MayBePrepared)
        {
            return Refusal.Conflict("This file was read in. Its import stays on record; undo it if it should not have been.");
        }

        db.Remove(run);
        await db.SaveChangesAsync(ct);
        files.Delete(id);
        return Done.Value;
    }
}
