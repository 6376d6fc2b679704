using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>A quarterly review of the joint plan: what stood there on the day, frozen, so that later changes do not rewrite it.</summary>
internal sealed class PlanReview : IAlliancePart, IAudited
{
    private PlanReview()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public DateOnly HeldOn { get; private set; }

    public string? Words { get; private set; }

    public string SnapshotJson { get; private set; } = string.Empty;

    public string AuditLabel => $"review of {HeldOn:yyyy-MM-dd}";

    public static PlanReview Create(Guid workspaceId, Guid allianceId, DateOnly heldOn, string? words, string snapshotJson)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            WorkspaceId = workspaceId,
            Id = id,
            Version = id,
            AllianceId = allianceId,
            HeldOn = heldOn,
            Words = Cleaned.Lines(words),
            SnapshotJson = snapshotJson,
        };
    }
}
