using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Attachments;

public sealed class DeleteAttachment(AppDb appDb, RecordTypes types, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "delete files") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var file = await db.Set<Attachment>().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (file is null || types.Of(file.Record) is not { } type || await type.FindAsync(db, file.RecordId, ct) is not { } record)
        {
            return Refusal.NotFound("file");
        }

        db.Remove(file);
        AuditTrail.Tell(db, new NamedRecord(type.Kind, file.RecordId, record.Label), new FieldChange("File", file.FileName, null));
        return await saving.TrySaveAsync(db, "file", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
