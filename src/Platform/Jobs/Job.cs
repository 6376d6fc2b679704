using Entente.Platform.Storage;

namespace Entente.Platform.Jobs;

public enum JobState
{
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
}

/// <summary>A durable piece of long work. It survives a restart and runs with the rights of who started it.</summary>
public sealed class Job : IWorkspaceRow, IVersioned, INotArchived
{
    /// <summary>How often a job is begun again after the server died under it, before it counts as failed.</summary>
    public const int MaxAttempts = 3;

    private Job()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    /// <summary>Names the handler, such as "networks.audit".</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>What the person sees, such as "Compute the audit 2026".</summary>
    public string Title { get; private set; } = string.Empty;

    public string InputJson { get; private set; } = "{}";

    public Guid StartedByUserId { get; private set; }

    public JobState State { get; private set; }

    /// <summary>Between 0 and 1.</summary>
    public double Progress { get; private set; }

    /// <summary>What is being done now, in words.</summary>
    public string? Step { get; private set; }

    /// <summary>The result or the reason of failure, in words.</summary>
    public string? Message { get; private set; }

    /// <summary>The page of the result, relative to the workspace.</summary>
    public string? ResultPath { get; private set; }

    public bool CancelRequested { get; private set; }

    public int Attempts { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime? StartedUtc { get; private set; }

    public DateTime? FinishedUtc { get; private set; }

    public Guid Version { get; private set; }

    public bool IsFinished => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    public static Job Queue(Guid workspaceId, Guid userId, string kind, string title, string inputJson, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        Id = Guid.CreateVersion7(),
        Kind = kind,
        Title = title.Length > 300 ? title[..300] : title,
        InputJson = inputJson,
        StartedByUserId = userId,
        State = JobState.Queued,
        CreatedUtc = nowUtc,
        Version = Guid.CreateVersion7(),
    };

    public void Begin(DateTime nowUtc)
    {
        State = JobState.Running;
        StartedUtc = nowUtc;
        Attempts++;
        Progress = 0;
    }

    public void Report(double progress, string step)
    {
        Progress = Math.Clamp(progress, 0, 1);
        Step = step.Length > 300 ? step[..300] : step;
    }

    public void Finish(JobState state, string message, string? resultPath, DateTime nowUtc)
    {
        State = state;
        Message = message.Length > 2000 ? message[..2000] : message;
        ResultPath = resultPath;
        FinishedUtc = nowUtc;
        Step = null;
        Progress = state == JobState.Done ? 1 : Progress;
    }

    /// <summary>The server stops or died: the job waits for its next turn.</summary>
    public void PutBack()
    {
        State = JobState.Queued;
        Step = null;
        Progress = 0;
    }

    public void RequestCancel() => CancelRequested = true;
}
