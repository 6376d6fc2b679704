using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Records;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Attachments;

/// <summary>A file for a record.</summary>
public sealed record AddAttachmentInput(string? Record, Guid RecordId, IFormFile? File);

public sealed class AddAttachment(AppDb appDb, RecordTypes types, Saving saving, TimeProvider clock)
{
    /// <summary>The largest file.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>The largest upload: the file and what a form puts around it.</summary>
    public const int LargestUpload = LargestFile + (64 * 1024);

    /// <summary>The most that one record can have, in bytes and in files.</summary>
    private const long LargestOfRecord = 200L * 1024 * 1024;
    private const int MostOfRecord = 100;

    public async Task<Outcome<AttachmentView>> RunAsync(AddAttachmentInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "attach files") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (types.Of(input.Record) is not { } type || await type.FindAsync(db, input.RecordId, ct) is not { } record)
        {
            return Refusal.NotFound("record");
        }

        if (Fault(input.File) is { } fault)
        {
            return Refuse(fault);
        }

        var there = await db.Set<Attachment>().Where(a => a.RecordId == input.RecordId)
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Size = g.Sum(a => (long)a.Size) }).SingleOrDefaultAsync(ct);
        if (there is not null && (there.Count >= MostOfRecord || there.Size + input.File!.Length > LargestOfRecord))
        {
            return Refuse($"{record.Label} has {there.Count} files already. A record can have {MostOfRecord} files and 200 MB: delete some first.");
        }

        var bytes = await ReadAsync(input.File!, ct);
        var file = Attachment.Create(
            actor.WorkspaceId, type.Kind, input.RecordId, FileNames.Clean(input.File!.FileName), FileNames.TypeOf(input.File.ContentType), bytes.Length,
            actor.UserId, actor.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(file);
        db.Add(AttachmentContent.Of(file, bytes));
        AuditTrail.Tell(db, new NamedRecord(type.Kind, input.RecordId, record.Label), new FieldChange("File", null, file.FileName));
        return await saving.TrySaveAsync(db, "file", ct: ct) is { } refusal ? refusal : AttachmentView.Of(file);
    }

    private static string? Fault(IFormFile? file) => file switch
    {
        null => "Choose a file.",
        { Length: 0 } => "The file is empty.",
        { Length: > LargestFile } => $"The file has {file.Length / 1024 / 1024:N0} MB. At most 20 MB can be attached: put it where it lives, and note the link.",
        _ => null,
    };

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken ct)
    {
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory, ct);
        return memory.ToArray();
    }

    private static Refusal Refuse(string message) => Refusal.Invalid(new FieldError(nameof(AddAttachmentInput.File), message));
}
