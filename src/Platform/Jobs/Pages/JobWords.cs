using System.Globalization;

namespace Entente.Platform.Jobs.Pages;

/// <summary>A job's state in words.</summary>
internal static class JobWords
{
    public static string State(JobView job) => job.State switch
    {
        JobState.Queued => "waiting",
        JobState.Running when job.CancelRequested => "stopping",
        JobState.Running => "running",
        JobState.Done => "done",
        JobState.Failed => "failed",
        _ => "cancelled",
    };

    public static string When(DateTime utc) => utc.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Second(DateTime utc) => utc.ToString("d MMM, HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Took(JobView job) => (job.StartedUtc, job.FinishedUtc) is ({ } from, { } to)
        ? $"{(to - from).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s" : "";
}
