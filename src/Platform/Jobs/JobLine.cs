using Entente.Platform.Storage;

namespace Entente.Platform.Jobs;

/// <summary>One line of a job's log.</summary>
public sealed class JobLine : IWorkspaceRow, INotArchived
{
    public const int LongestText = 500;

    private JobLine()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid JobId { get; private set; }

    public Guid Id { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public static JobLine Of(Job job, string text, DateTime atUtc) => Of(new JobAddress(job.WorkspaceId, job.Id, job.Kind), text, atUtc);

    internal static JobLine Of(JobAddress job, string text, DateTime atUtc) => new()
    {
        WorkspaceId = job.WorkspaceId,
        JobId = job.JobId,
        Id = Guid.CreateVersion7(),
        AtUtc = atUtc,
        Text = text.Length > LongestText ? text[..LongestText] : text,
    };
}
