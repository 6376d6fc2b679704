using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What somebody is to an alliance, and since when. Roles of the past stay.</summary>
internal sealed class AllianceRole : IWorkspaceRow, IVersioned, IAudited
{
    private AllianceRole()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public Guid PersonId { get; private set; }

    public RoleKind Kind { get; private set; }

    public DateOnly FromOn { get; private set; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? UntilOn { get; private set; }

    public string AuditLabel => Kind.ToString();

    public static AllianceRole Create(Guid workspaceId, Guid allianceId, Guid personId, RoleKind kind, DateOnly fromOn)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            WorkspaceId = workspaceId,
            Id = id,
            Version = id,
            AllianceId = allianceId,
            PersonId = personId,
            Kind = kind,
            FromOn = fromOn,
        };
    }

    public void End(DateOnly on) => UntilOn = on;
}

/// <summary>The roles that both sides fill, counterpart with counterpart (Salle et al. 2007; Hutt et al. 2000).</summary>
internal enum RoleKind
{
    ExecutiveSponsor,
    AllianceManager,
    ProjectLeader,
    DesignatedContact,
    Negotiator,
    Marketing,
    Technical,
    Training,
    CustomerService,
    Legal,
}
