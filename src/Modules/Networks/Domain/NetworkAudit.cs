using Entente.Methods.Networks.Audit;
using Entente.Platform.Lists;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>
/// One audit of the network between firms: when it was held and by which marks it is read. Its people and ratings come
/// from files; what follows from them is a <see cref="ComputedAudit"/>.
/// </summary>
internal sealed partial class NetworkAudit : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestName = 200;

    private NetworkAudit()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The day that the audit stands for when audits are compared.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>First day on which people were asked, where it is known.</summary>
    public DateOnly? AskedFrom { get; private set; }

    /// <summary>Last day on which people were asked, where it is known.</summary>
    public DateOnly? AskedUntil { get; private set; }

    public string SortKey { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public Guid Version { get; private set; }

    public string AuditLabel => Name;

    public static NetworkAudit Create(Guid workspaceId, AuditHeading heading, DateTime nowUtc)
    {
        var audit = new NetworkAudit
        {
            WorkspaceId = workspaceId,
            Id = Guid.CreateVersion7(),
            CreatedUtc = nowUtc,
            Version = Guid.CreateVersion7(),
        };
        audit.Rename(heading);
        audit.ReadBy(AuditSettings.Default);
        return audit;
    }

    public void Rename(AuditHeading heading)
    {
        if (string.IsNullOrWhiteSpace(heading.Name) || heading.AskedFrom > heading.AskedUntil)
        {
            throw new ArgumentException("An audit has a name, and its first day of asking is not after the last one.", nameof(heading));
        }

        Name = heading.Name.Trim();
        SortKey = FoldedText.Of(Name);
        (HeldOn, AskedFrom, AskedUntil) = (heading.HeldOn, heading.AskedFrom, heading.AskedUntil);
    }
}

/// <summary>What an audit is called and when it was held.</summary>
internal sealed record AuditHeading(string Name, DateOnly HeldOn, DateOnly? AskedFrom, DateOnly? AskedUntil);
