using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Attachments;

/// <summary>An attachment as pages and programs see it.</summary>
public sealed record AttachmentView(
    Guid Id, string Record, Guid RecordId, string FileName, string ContentType, int Size, DateTime AddedUtc, string AddedBy)
{
    internal static AttachmentView Of(Attachment a) => new(a.Id, a.Record, a.RecordId, a.FileName, a.ContentType, a.Size, a.AddedUtc, a.AddedBy);
}

/// <summary>The files of a record, the latest first.</summary>
public sealed class ListAttachments(AppDb appDb, RecordTypes types)
{
    public async Task<Outcome<IReadOnlyList<AttachmentView>>> RunAsync(string? record, Guid recordId, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see files") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (types.Of(record) is not { } type || await type.FindAsync(db, recordId, ct) is null)
        {
            return Refusal.NotFound("record");
        }

        var files = await db.Set<Attachment>().AsNoTracking().Where(a => a.RecordId == recordId && a.Record == type.Kind)
            .OrderByDescending(a => a.Id).ToListAsync(ct);
        return files.Select(AttachmentView.Of).ToList();
    }
}
