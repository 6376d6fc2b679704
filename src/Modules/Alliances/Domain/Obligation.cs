using Entente.Methods.Obligations;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What a side owes under an agreement: turnover, fees, people certified, a level of quality.</summary>
internal sealed class Obligation : IWorkspaceRow, IVersioned, IAudited
{
    private Obligation()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AgreementId { get; private set; }

    /// <summary>Where it stands in the agreement, such as "4.3".</summary>
    public string? Clause { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public Side OwedBy { get; private set; }

    public TargetKind Kind { get; private set; }

    /// <summary>What the target counts: "million dollars", "people".</summary>
    public string Unit { get; private set; } = string.Empty;

    public string AuditLabel => Title;

    public static Obligation Create(Guid workspaceId, Guid agreementId, ObligationDetails details)
    {
        var id = Guid.CreateVersion7();
        var obligation = new Obligation { WorkspaceId = workspaceId, Id = id, Version = id, AgreementId = agreementId };
        obligation.Change(details);
        return obligation;
    }

    public void Change(ObligationDetails details)
    {
        Clause = Cleaned.OrNull(details.Clause);
        Title = details.Title!.Trim();
        OwedBy = details.OwedBy;
        Kind = details.Kind;
        Unit = details.Unit!.Trim();
    }
}

/// <summary>The target of an obligation from a day on. Versions of the past stay, so that a past figure keeps its terms.</summary>
internal sealed class ObligationTarget : IWorkspaceRow, IAudited
{
    private ObligationTarget()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid ObligationId { get; private set; }

    public DateOnly EffectiveFrom { get; private set; }

    public decimal Target { get; private set; }

    public string AuditLabel => $"Target from {EffectiveFrom:yyyy-MM-dd}";

    public static ObligationTarget Create(Guid workspaceId, Guid obligationId, DateOnly from, decimal target) => new()
    {
        WorkspaceId = workspaceId,
        Id = Guid.CreateVersion7(),
        ObligationId = obligationId,
        EffectiveFrom = from,
        Target = target,
    };
}

/// <summary>Something reached or measured under an obligation, with the evidence.</summary>
internal sealed class ObligationActual : IWorkspaceRow, IAudited
{
    private ObligationActual()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid ObligationId { get; private set; }

    public DateOnly CountsOn { get; private set; }

    public decimal Amount { get; private set; }

    public string? Evidence { get; private set; }

    public string AuditLabel => $"Actual of {CountsOn:yyyy-MM-dd}";

    public static ObligationActual Create(Guid workspaceId, Guid obligationId, ActualDetails details) => new()
    {
        WorkspaceId = workspaceId,
        Id = Guid.CreateVersion7(),
        ObligationId = obligationId,
        CountsOn = details.CountsOn!.Value,
        Amount = details.Amount!.Value,
        Evidence = Cleaned.OrNull(details.Evidence),
    };
}
