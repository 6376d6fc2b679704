using Entente.Platform.Jobs;
using Entente.Platform.Ui;

namespace Entente.Platform.Operations.Pages;

/// <summary>The installation in words.</summary>
internal static class InstallationWords
{
    private const double Kilo = 1024;

    /// <summary>Less room than this on the disk is said first.</summary>
    private const long LittleRoom = 2L * 1024 * 1024 * 1024;

    private const int OldBackupDays = 7;

    /// <summary>What an administrator should know first: what presses, or that nothing does.</summary>
    public static string Lead(InstallationView view, DateTime nowUtc)
    {
        var matters = new[] { Failures(view), Mails(view), Room(view.Storage), Backup(view.Storage, nowUtc) }.Where(s => s is not null).ToList();
        return matters.Count > 0 ? string.Join(' ', matters)
            : "Nothing presses: no job failed in the last seven days, no mail was given up, and there is room on the disk.";
    }

    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => $"{Figure(bytes / Kilo)} kB",
        < 1024L * 1024 * 1024 => $"{Figure(bytes / Kilo / Kilo)} MB",
        _ => $"{Figure(bytes / Kilo / Kilo / Kilo)} GB",
    };

    public static string State(JobInHand job) => job switch
    {
        { State: JobState.Failed } => "failed",
        { CancelRequested: true } => "stopping",
        { State: JobState.Running } => $"running, {PersonText.Current.Number((decimal)job.Progress * 100)} %",
        _ => "waiting",
    };

    public static string Account(AdministeredPerson person) => person switch
    {
        { IsDisabled: true } => "closed",
        { IsAdministrator: true, HasSecondFactor: true } => "administrator, second factor",
        { IsAdministrator: true } => "administrator, password only",
        { HasSecondFactor: true } => "second factor",
        _ => "password only",
    };

    public static string Count(int count, string one, string many) => $"{PersonText.Current.Number(count)} {(count == 1 ? one : many)}";

    private static string? Failures(InstallationView view) => view.Workspaces.Sum(w => w.JobsFailed) switch
    {
        0 => null,
        var failed => $"{Count(failed, "job", "jobs")} failed in the last seven days.",
    };

    private static string? Mails(InstallationView view) => view.Workspaces.Sum(w => w.MailsGivenUp) switch
    {
        0 => null,
        var mails => $"{Count(mails, "mail was", "mails were")} given up in the last seven days.",
    };

    private static string? Room(StorageFacts storage) => storage.FreeBytes is { } free && free < LittleRoom
        ? $"Only {Bytes(free)} are free on the disk of the data folder." : null;

    private static string? Backup(StorageFacts storage, DateTime nowUtc) => storage.NewestBackupUtc switch
    {
        null => "No backup lies in the backup folder; if you keep them elsewhere, all is well.",
        { } newest when (nowUtc - newest).TotalDays > OldBackupDays =>
            $"The newest backup in the backup folder is of {PersonText.Current.Day(PersonText.Current.DayOf(newest))}.",
        _ => null,
    };

    private static string Figure(double value) => PersonText.Current.Number((decimal)value, value < 10 ? 1 : 0);
}
