using Entente.Platform.Storage;

namespace Entente.Modules.Profitability.Domain;

/// <summary>What we decide to do about a customer, in the order in which the source tries it (source 004).</summary>
internal enum PlanOption
{
    Process,
    ShareCosts,
    MenuPrice,
    Relationship,
    LetGo,

    /// <summary>Nothing, and why: something is learned, or it is new.</summary>
    Keep,
}

/// <summary>How far a plan is.</summary>
internal enum PlanState
{
    NotStarted,
    UnderWay,
    Done,
    Dropped,
}

/// <summary>A decision about a customer: the chosen option, what it shall bring, who does it until when.</summary>
internal sealed class CustomerPlan : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestNote = 2000;
    public const int LongestName = 200;

    private CustomerPlan()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid CustomerId { get; private set; }

    /// <summary>The run on whose figures it was decided.</summary>
    public Guid RunId { get; private set; }

    public PlanOption Option { get; private set; }

    public PlanState State { get; private set; }

    /// <summary>What it shall bring in a year, in the currency of the run.</summary>
    public decimal Expected { get; private set; }

    public Guid? OwnerId { get; private set; }

    public string OwnerName { get; private set; } = string.Empty;

    public DateOnly DueOn { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Profit, margin and cost of each touched activity at the decision, for the follow-up.</summary>
    public string BaselineJson { get; private set; } = "{}";

    public string DecidedBy { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public string AuditLabel { get; private set; } = string.Empty;

    public static CustomerPlan Create(Guid workspaceId, PlanDecision decision, string by, DateTime nowUtc)
    {
        var plan = new CustomerPlan
        {
            WorkspaceId = workspaceId,
            Id = Guid.CreateVersion7(),
            Version = Guid.CreateVersion7(),
            CustomerId = decision.CustomerId,
            RunId = decision.RunId,
            Option = decision.Option,
            Expected = decision.Expected,
            BaselineJson = decision.BaselineJson,
            AuditLabel = decision.Label.Length > LongestName ? decision.Label[..LongestName] : decision.Label,
            DecidedBy = by,
            CreatedUtc = nowUtc,
        };
        plan.Carry(decision.State, decision.OwnerId, decision.OwnerName, decision.DueOn, decision.Note);
        return plan;
    }

    public void Carry(PlanState state, Guid? ownerId, string ownerName, DateOnly dueOn, string? note)
    {
        (State, OwnerId, OwnerName, DueOn) = (state, ownerId, ownerName, dueOn);
        Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
    }
}

/// <summary>A decision as it is taken.</summary>
internal sealed record PlanDecision(
    Guid CustomerId, Guid RunId, PlanOption Option, PlanState State, decimal Expected, Guid? OwnerId, string OwnerName,
    DateOnly DueOn, string? Note, string BaselineJson, string Label);
