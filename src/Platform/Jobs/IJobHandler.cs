using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Jobs;

/// <summary>Does one kind of long work. A module registers its handlers as services.</summary>
public interface IJobHandler
{
    /// <summary>Names the kind, such as "networks.audit"; stored with the job.</summary>
    string Kind { get; }

    /// <summary>Whether it may take many minutes: such jobs wait for each other, and no other job waits for them.</summary>
    bool IsLong => false;

    /// <summary>What is said of a job of this kind that was cancelled while it ran.</summary>
    string CancelledMessage => "Cancelled. Nothing was changed.";

    /// <summary>Whether a job that failed or was cancelled may be run again by itself.</summary>
    bool MayRetry => true;

    /// <summary>
    /// Does the work with the rights that the starter has now. It must be safe to run again from the start: the
    /// server may have died in the middle.
    /// </summary>
    Task<Outcome<JobResult>> RunAsync(string inputJson, Actor actor, IProgress<JobStep> progress, CancellationToken ct);
}

/// <summary>What a job came to, in words, and the page of its result relative to the workspace.</summary>
public sealed record JobResult(string Message, string? ResultPath);

/// <summary>How far a job is (0–1) and what it does now.</summary>
public sealed record JobStep(double Progress, string Step)
{
    /// <summary>A line that stays in the job's log, such as what was found; null: only the progress changes.</summary>
    public string? Log { get; init; }
}
