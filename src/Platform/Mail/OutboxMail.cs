using Entente.Platform.Storage;

namespace Entente.Platform.Mail;

public enum MailState
{
    Waiting,
    Sent,
    GivenUp,
}

/// <summary>
/// A mail that is to be sent. It is stored in the transaction of what it tells about, and tried until the server takes it
/// on or it is given up; then its text, which may hold secret links, is erased.
/// </summary>
public sealed class OutboxMail : IWorkspaceRow, IVersioned, INotArchived
{
    /// <summary>Waits before the second, third … try. After the last one the mail is given up: a day and a half in all.</summary>
    public static readonly IReadOnlyList<TimeSpan> Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), TimeSpan.FromHours(1),
        TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(20),
    ];

    public const int LongestSubject = 300;
    public const int LongestProblem = 500;

    private OutboxMail()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public string ToAddress { get; private set; } = string.Empty;

    public string? ToName { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    /// <summary>What the mail belongs to, in words.</summary>
    public string Topic { get; private set; } = string.Empty;

    /// <summary>Text, HTML and unsubscribe address, protected; null once the mail is sent or given up.</summary>
    public string? ProtectedContent { get; private set; }

    public MailState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTime NextTryUtc { get; private set; }

    /// <summary>What the last try failed by, in the server's words.</summary>
    public string? Problem { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime? FinishedUtc { get; private set; }

    public Guid Version { get; private set; }

    internal static OutboxMail Queue(Guid workspaceId, MailMessage mail, string protectedContent, DateTime nowUtc) => new()
    {
        WorkspaceId = workspaceId,
        Id = Guid.CreateVersion7(),
        ToAddress = mail.To,
        ToName = Cut(mail.ToName, MailSettings.LongestText),
        Subject = Cut(mail.Subject, LongestSubject)!,
        Topic = Cut(mail.Topic, LongestSubject)!,
        ProtectedContent = protectedContent,
        State = MailState.Waiting,
        NextTryUtc = nowUtc,
        CreatedUtc = nowUtc,
        Version = Guid.CreateVersion7(),
    };

    internal void Succeed(DateTime nowUtc)
    {
        Attempts++;
        End(MailState.Sent, null, nowUtc);
    }

    /// <summary>Another try later, or the end of it.</summary>
    internal void Fail(string problem, bool isPermanent, DateTime nowUtc)
    {
        Attempts++;
        if (isPermanent || Attempts > Waits.Count)
        {
            End(MailState.GivenUp, problem, nowUtc);
        }
        else
        {
            Problem = Cut(problem, LongestProblem);
            NextTryUtc = nowUtc + Waits[Attempts - 1];
        }
    }

    private void End(MailState state, string? problem, DateTime nowUtc)
    {
        (State, FinishedUtc, ProtectedContent) = (state, nowUtc, null);
        Problem = Cut(problem, LongestProblem);
    }

    private static string? Cut(string? text, int longest) => text is null || text.Length <= longest ? text : text[..longest];
}
