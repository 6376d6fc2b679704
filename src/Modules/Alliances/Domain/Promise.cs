using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>Who promised what to whom by when, and what became of it.</summary>
internal sealed class Promise : IWorkspaceRow, IVersioned, IAudited
{
    private Promise()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    /// <summary>The side that promised: ours or theirs.</summary>
    public Side Side { get; private set; }

    public string Text { get; private set; } = string.Empty;

    /// <summary>Who promised, of the side.</summary>
    public Guid? ByPersonId { get; private set; }

    /// <summary>To whom, of the other side.</summary>
    public Guid? ToPersonId { get; private set; }

    public DateOnly MadeOn { get; private set; }

    /// <summary>When it is due now.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>When it was due at first; a promise that is moved is kept late.</summary>
    public DateOnly? FirstDueOn { get; private set; }

    /// <summary>Where it was made: "Steering, 30 Sep".</summary>
    public string? Occasion { get; private set; }

    public PromiseState State { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    public string? Reason { get; private set; }

    public string AuditLabel => Text.Length <= 80 ? Text : Cleaned.Cut(Text, 79) + "…";

    public static Promise Create(Guid workspaceId, Guid allianceId, PromiseDetails details)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            WorkspaceId = workspaceId,
            Id = id,
            Version = id,
            AllianceId = allianceId,
            Side = details.Side,
            Text = details.Text!.Trim(),
            ByPersonId = details.ByPersonId,
            ToPersonId = details.ToPersonId,
            MadeOn = details.MadeOn!.Value,
            DueOn = details.DueOn,
            FirstDueOn = details.DueOn,
            Occasion = Cleaned.OrNull(details.Occasion),
        };
    }

    public bool IsOpen => State == PromiseState.Open;

    public bool WasMoved => DueOn != FirstDueOn;

    /// <summary>Kept after the day that was promised first counts as late.</summary>
    public void Settle(PromiseState state, DateOnly on, string? reason)
    {
        State = state == PromiseState.Kept && FirstDueOn is { } due && on > due ? PromiseState.Late : state;
        SettledOn = on;
        Reason = Cleaned.OrNull(reason);
    }

    public void Move(DateOnly dueOn, string? reason)
    {
        FirstDueOn ??= dueOn;
        DueOn = dueOn;
        Reason = Cleaned.OrNull(reason);
    }
}

/// <summary>What became of a promise. Released promises count neither as kept nor as broken.</summary>
internal enum PromiseState
{
    Open,
    Kept,
    Late,
    Broken,
    Released,
}
