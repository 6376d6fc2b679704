using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Attachments;

/// <summary>A file with its bytes.</summary>
public sealed record AttachmentFile(string FileName, byte[] Bytes);

public sealed class ReadAttachment(AppDb appDb, RecordTypes types)
{
    public async Task<Outcome<AttachmentFile>> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see files") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var file = await db.Set<Attachment>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (file is null || types.Of(file.Record) is not { } type || await type.FindAsync(db, file.RecordId, ct) is null)
        {
            return Refusal.NotFound("file");
        }

        var content = await db.Set<AttachmentContent>().AsNoTracking().SingleAsync(c => c.Id == id, ct);
        return new AttachmentFile(file.FileName, content.Bytes);
    }
}
