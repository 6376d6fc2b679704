using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>How far one participant is with answering. Never exported: it tells who answered.</summary>
internal sealed class SurveyRespondent : IWorkspaceRow, IVersioned, INotArchived
{
    private SurveyRespondent()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    /// <summary>The participant.</summary>
    public string Key { get; private set; } = string.Empty;

    public DateTime? InvitedUtc { get; private set; }

    public DateTime? RemindedUtc { get; private set; }

    /// <summary>When the person agreed to take part.</summary>
    public DateTime? AgreedUtc { get; private set; }

    /// <summary>When the person last said "I am done"; only then the answers count.</summary>
    public DateTime? DoneUtc { get; private set; }

    /// <summary>The person does not want to take part: no more mail, no answers kept.</summary>
    public DateTime? DeclinedUtc { get; private set; }

    public Guid Version { get; private set; }

    public bool IsOpen => DoneUtc is null && DeclinedUtc is null;

    public static SurveyRespondent Of(AuditParticipant participant) => new()
    {
        WorkspaceId = participant.WorkspaceId,
        AuditId = participant.AuditId,
        Key = participant.Key,
        Version = Guid.CreateVersion7(),
    };

    public void Invite(DateTime nowUtc) => InvitedUtc = nowUtc;

    public void Remind(DateTime nowUtc) => RemindedUtc = nowUtc;

    public void Agree(DateTime nowUtc) => (AgreedUtc, DeclinedUtc) = (AgreedUtc ?? nowUtc, null);

    public void Finish(DateTime nowUtc) => DoneUtc = nowUtc;

    /// <summary>Answers were changed after "I am done": they count again once it is said again.</summary>
    public void Reopen() => DoneUtc = null;

    public void Decline(DateTime nowUtc) => (AgreedUtc, DoneUtc, DeclinedUtc) = (null, null, nowUtc);
}
