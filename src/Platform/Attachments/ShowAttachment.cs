using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Attachments;

/// <summary>A file with the record that it belongs to.</summary>
public sealed record AttachmentOfRecord(AttachmentView File, RecordRef Record);

public sealed class ShowAttachment(AppDb appDb, RecordTypes types)
{
    public async Task<Outcome<AttachmentOfRecord>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see files") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var file = await db.Set<Attachment>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct);
        return file is not null && types.Of(file.Record) is { } type && await type.FindAsync(db, file.RecordId, ct) is { } record
            ? new AttachmentOfRecord(AttachmentView.Of(file), record)
            : Refusal.NotFound("file");
    }
}
