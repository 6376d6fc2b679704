namespace Entente.Platform.Jobs;

/// <summary>A job as people and programs see it.</summary>
public sealed record JobView(
    Guid Id, string Kind, string Title, JobState State, double Progress, string? Step, string? Message, string? ResultPath,
    bool CancelRequested, DateTime CreatedUtc, DateTime? StartedUtc, DateTime? FinishedUtc)
{
    public bool IsFinished => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    public static JobView Of(Job j) => new(
        j.Id, j.Kind, j.Title, j.State, j.Progress, j.Step, j.Message, j.ResultPath,
        j.CancelRequested, j.CreatedUtc, j.StartedUtc, j.FinishedUtc);
}
