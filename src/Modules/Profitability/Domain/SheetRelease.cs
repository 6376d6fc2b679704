using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>What of a customer's costs was released to the customer, by whom and when. Each release is a row of its own.</summary>
internal sealed class SheetRelease : IWorkspaceRow, IAudited
{
    public const int LongestText = 200;
    public const int LongestMessage = 2000;

    private SheetRelease()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid RunId { get; private set; }

    public Guid CustomerId { get; private set; }

    /// <summary>Keys of the lines that the sheet shows.</summary>
    public string LinesJson { get; private set; } = "[]";

    /// <summary>What we say to the customer above the figures.</summary>
    public string? Message { get; private set; }

    public string ReleasedBy { get; private set; } = string.Empty;

    public DateTime ReleasedUtc { get; private set; }

    public string AuditLabel { get; private set; } = string.Empty;

    public static SheetRelease Create(Guid runId, Customer customer, string linesJson, string? message, string by, DateTime nowUtc) => new()
    {
        WorkspaceId = customer.WorkspaceId,
        Id = Guid.CreateVersion7(),
        RunId = runId,
        CustomerId = customer.Id,
        LinesJson = linesJson,
        Message = string.IsNullOrWhiteSpace(message) ? null : message.Trim(),
        ReleasedBy = by,
        ReleasedUtc = nowUtc,
        AuditLabel = customer.Name,
    };
}
