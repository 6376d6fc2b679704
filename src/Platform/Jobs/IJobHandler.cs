using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Jobs;

/// <summary>Does one kind of long work. A module registers its handlers as services.</summary>
public interface IJobHandler
{
    /// <summary>Names the kind, such as "networks.audit"; stored with the job.</summary>
    string Kind { get; }

    /// <summary>
    /// Does the work with the rights that the starter has now. It must be safe to run again from the start: the
    /// server may have died in the middle.
    /// </summary>
    Task<Outcome<JobResult>> RunAsync(string inputJson, Actor actor, IProgress<JobStep> progress, CancellationToken ct);
}

/// <summary>What a job came to, in words, and the page of its result relative to the workspace.</summary>
public sealed record JobResult(string Message, string? ResultPath);

/// <summary>How far a job is (0–1) and what it does now.</summary>
public sealed record JobStep(double Progress, string Step);
