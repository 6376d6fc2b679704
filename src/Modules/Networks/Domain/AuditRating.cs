using Entente.Methods.Networks.Audit;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>What one participant said about the contact with another.</summary>
internal sealed class AuditRating : IWorkspaceRow
{
    private AuditRating()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    public string FromKey { get; private set; } = string.Empty;

    public string ToKey { get; private set; } = string.Empty;

    public double Frequency { get; private set; }

    public double Importance { get; private set; }

    public double Closeness { get; private set; }

    public static AuditRating Take(NetworkAudit audit, Rating rating) => new()
    {
        WorkspaceId = audit.WorkspaceId,
        AuditId = audit.Id,
        FromKey = rating.From,
        ToKey = rating.To,
        Frequency = rating.Frequency,
        Importance = rating.Importance,
        Closeness = rating.Closeness,
    };

    public Rating ToRating() => new(FromKey, ToKey, Frequency, Importance, Closeness);
}
