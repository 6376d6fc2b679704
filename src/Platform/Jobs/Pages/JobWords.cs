using Entente.Platform.Ui;

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

    public static string When(DateTime utc) => PersonText.Current.Moment(utc);

    public static string Second(DateTime utc) => PersonText.Current.MomentToSecond(utc);

    public static string Took(JobView job) => (job.StartedUtc, job.FinishedUtc) is ({ } from, { } to)
        ? $"{PersonText.Current.Number((decimal)(to - from).TotalSeconds, 1)} s" : "";
}
