using Entente.Platform.Storage;

namespace Entente.Platform.Attachments;

/// <summary>
/// A file that belongs to a record. Its bytes stand in the database (docs/decisions/0025), under the id that the server made:
/// the name is only what a person reads and what a download is called.
/// </summary>
public sealed class Attachment : IWorkspaceRow
{
    public const int NameLength = 200;
    public const int TypeLength = 100;

    private Attachment()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    /// <summary>The kind of record, such as "Organisation".</summary>
    public string Record { get; private set; } = string.Empty;

    public Guid RecordId { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    public string ContentType { get; private set; } = string.Empty;

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    public DateTime AddedUtc { get; private set; }

    public Guid AddedById { get; private set; }

    public string AddedBy { get; private set; } = string.Empty;

    internal static Attachment Create(
        Guid workspaceId, string record, Guid recordId, string fileName, string contentType, int size, Guid byId, string by, DateTime nowUtc) => new()
        {
            WorkspaceId = workspaceId,
            Id = Guid.CreateVersion7(),
            Record = record,
            RecordId = recordId,
            FileName = fileName,
            ContentType = contentType,
            Size = size,
            AddedUtc = nowUtc,
            AddedById = byId,
            AddedBy = by,
        };

    /// <summary>The record that it belonged to became another one.</summary>
    internal void Belong(Guid recordId) => RecordId = recordId;
}

/// <summary>The bytes of an attachment, apart from it, so that lists do not read them.</summary>
internal sealed class AttachmentContent : IWorkspaceRow
{
    private AttachmentContent()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public static AttachmentContent Of(Attachment attachment, byte[] bytes) =>
        new() { WorkspaceId = attachment.WorkspaceId, Id = attachment.Id, Bytes = bytes };
}
