using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>A what-if that somebody saved: who may go, what that does, and which introductions shall be made before.</summary>
internal sealed class HandoverPlan : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestName = 200;
    public const int LongestPeople = 4000;
    public const int LongestSays = 2000;

    private HandoverPlan()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid AuditId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Keys of those who go, one a line.</summary>
    public string PeopleKeys { get; private set; } = string.Empty;

    /// <summary>What their loss does, as it was computed when the plan was made.</summary>
    public string Says { get; private set; } = string.Empty;

    public DateTime CreatedUtc { get; private set; }

    public string CreatedBy { get; private set; } = string.Empty;

    public Guid Version { get; private set; }

    public string AuditLabel => Name;

    public IReadOnlyList<string> People => PeopleKeys.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static HandoverPlan Create(Guid workspaceId, Guid auditId, string name, IEnumerable<string> people, string says, string by, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        Id = Guid.CreateVersion7(),
        AuditId = auditId,
        Name = name.Trim(),
        PeopleKeys = string.Join('\n', people),
        Says = says.Length > LongestSays ? says[..LongestSays] : says,
        CreatedUtc = nowUtc,
        CreatedBy = by,
        Version = Guid.CreateVersion7(),
    };
}

/// <summary>One introduction of a plan: two people of different firms who shall come to know each other.</summary>
internal sealed class PlannedIntroduction : IWorkspaceRow, IVersioned, IAudited
{
    private PlannedIntroduction()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public int Position { get; private set; }

    public string OneKey { get; private set; } = string.Empty;

    public string OtherKey { get; private set; } = string.Empty;

    /// <summary>Share of the loss that this and the introductions before it win back; null where nothing is lost.</summary>
    public double? WonBack { get; private set; }

    public Progress State { get; private set; }

    public string? Owner { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public Guid Version { get; private set; }

    public string AuditLabel => $"{OneKey} and {OtherKey}";

    public static PlannedIntroduction Of(HandoverPlan plan, int position, string one, string other, double? wonBack, DateOnly? dueOn) => new()
    {
        WorkspaceId = plan.WorkspaceId,
        Id = Guid.CreateVersion7(),
        PlanId = plan.Id,
        Position = position,
        OneKey = one,
        OtherKey = other,
        WonBack = wonBack,
        DueOn = dueOn,
        Version = Guid.CreateVersion7(),
    };

    public void Set(Progress state, string? owner, DateOnly? dueOn) =>
        (State, Owner, DueOn) = (state, string.IsNullOrWhiteSpace(owner) ? null : owner.Trim(), dueOn);
}
