using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>A formal alliance within a relationship: who runs it, where it stands, what it was planned to return.</summary>
internal sealed class Alliance : IWorkspaceRow, IVersioned, IAudited, IOfRelationship
{
    private Alliance()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid RelationshipId { get; private set; }

    /// <summary>The other firm, that of the relationship.</summary>
    public Guid OrganisationId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public AlliancePhase Phase { get; private set; }

    /// <summary>The first day of year one; null before the signature.</summary>
    public DateOnly? StartedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>A member of the workspace; whoever leaves it keeps the name here until somebody takes over.</summary>
    public Guid? ManagerId { get; private set; }

    /// <summary>To whom the manager reports; of alliance directors almost half report to the chief executive (Salle et al. 2007).</summary>
    public string? ReportsTo { get; private set; }

    public string? Purpose { get; private set; }

    public decimal? PlannedReturn1 { get; private set; }

    public decimal? PlannedReturn2 { get; private set; }

    public decimal? PlannedReturn3 { get; private set; }

    public decimal? ActualReturn1 { get; private set; }

    public decimal? ActualReturn2 { get; private set; }

    public decimal? ActualReturn3 { get; private set; }

    public string SortKey { get; private set; } = string.Empty;

    public DateTime ChangedUtc { get; private set; }

    public string AuditLabel => Name;

    public static Alliance Create(Guid workspaceId, Guid relationshipId, Guid organisationId, AllianceDetails details, DateTime nowUtc)
    {
        var id = Guid.CreateVersion7();
        var alliance = new Alliance
        {
            WorkspaceId = workspaceId,
            Id = id,
            Version = id,
            RelationshipId = relationshipId,
            OrganisationId = organisationId,
        };
        alliance.Change(details, nowUtc);
        return alliance;
    }

    public void Change(AllianceDetails details, DateTime nowUtc)
    {
        Name = details.Name!.Trim();
        Phase = details.Phase;
        StartedOn = details.StartedOn;
        EndedOn = details.EndedOn;
        ManagerId = details.ManagerId;
        ReportsTo = Cleaned.OrNull(details.ReportsTo);
        Purpose = Cleaned.Lines(details.Purpose);
        (PlannedReturn1, PlannedReturn2, PlannedReturn3) = (details.PlannedReturn1, details.PlannedReturn2, details.PlannedReturn3);
        (ActualReturn1, ActualReturn2, ActualReturn3) = (details.ActualReturn1, details.ActualReturn2, details.ActualReturn3);
        SortKey = Cleaned.Cut(FoldedText.Of(Name), Lengths.Name);
        ChangedUtc = nowUtc;
    }

    public AllianceDetails ToDetails() => new()
    {
        RelationshipId = RelationshipId,
        Name = Name,
        Phase = Phase,
        StartedOn = StartedOn,
        EndedOn = EndedOn,
        ManagerId = ManagerId,
        ReportsTo = ReportsTo,
        Purpose = Purpose,
        PlannedReturn1 = PlannedReturn1,
        PlannedReturn2 = PlannedReturn2,
        PlannedReturn3 = PlannedReturn3,
        ActualReturn1 = ActualReturn1,
        ActualReturn2 = ActualReturn2,
        ActualReturn3 = ActualReturn3,
    };
}
