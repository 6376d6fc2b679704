using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Attachments;

/// <summary>What a module does with the attachments of its records when these go or become one; saved by the caller.</summary>
public static class AttachmentRows
{
    /// <summary>The records go for good, and their files with them.</summary>
    public static async Task RemoveOfAsync(AppDbContext db, IReadOnlyCollection<Guid> recordIds, CancellationToken ct) =>
        db.RemoveRange(await db.Set<Attachment>().Where(a => recordIds.Contains(a.RecordId)).ToListAsync(ct));

    /// <summary>The files of one record become another's; with <paramref name="only"/> just these. Gives their ids.</summary>
    public static async Task<IReadOnlyList<Guid>> MoveAsync(
        AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct)
    {
        var all = db.Set<Attachment>().Where(a => a.RecordId == fromId);
        var files = await (only is null ? all : all.Where(a => only.Contains(a.Id))).ToListAsync(ct);
        foreach (var file in files)
        {
            file.Belong(toId);
        }

        return [.. files.Select(f => f.Id)];
    }
}
