using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>How far a finding is.</summary>
internal enum Progress
{
    /// <summary>Nobody has taken it up.</summary>
    Open,

    /// <summary>Somebody has it in hand.</summary>
    Accepted,

    /// <summary>What was to be done is done.</summary>
    Done,
}

/// <summary>
/// Who has a finding of an audit in hand and how far it is. A finding is known by its key, which is the same in the next
/// audit: there it begins with what stands here.
/// </summary>
internal sealed class FindingState : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestKey = 400;
    public const int LongestOwner = 200;
    public const int LongestNote = 1000;

    private FindingState()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid AuditId { get; private set; }

    public string FindingKey { get; private set; } = string.Empty;

    public Progress State { get; private set; }

    /// <summary>Who has it in hand, in words; people of the partner have no account here.</summary>
    public string? Owner { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public string? Note { get; private set; }

    public DateTime ChangedUtc { get; private set; }

    public Guid Version { get; private set; }

    public string AuditLabel => FindingKey;

    public static FindingState Of(Guid workspaceId, Guid auditId, string key) => new()
    {
        WorkspaceId = workspaceId,
        Id = Guid.CreateVersion7(),
        AuditId = auditId,
        FindingKey = key.Length > LongestKey ? key[..LongestKey] : key,
        Version = Guid.CreateVersion7(),
    };

    public void Set(Progress state, string? owner, DateOnly? dueOn, string? note, DateTime nowUtc)
    {
        (State, Owner, DueOn, Note) = (state, Blank(owner), dueOn, Blank(note));
        ChangedUtc = nowUtc;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
