using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>How the people of an audit are asked: until when, under which promise, and how far that is.</summary>
internal sealed class AuditSurvey : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestPurpose = 2_000;
    public const int LongestName = 200;
    public const int LongestAddress = 300;

    private AuditSurvey()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    public Guid Id => AuditId;

    /// <summary>The audit's name while a change is made; not stored here.</summary>
    public string AuditLabel { get; private set; } = "Survey";

    public DisclosureLevel Disclosure { get; private set; }

    /// <summary>Who alone sees people with their ties, where the level says so.</summary>
    public Guid? AnalystUserId { get; private set; }

    /// <summary>That person's name as respondents read it.</summary>
    public string? AnalystName { get; private set; }

    /// <summary>The last day on which answers are taken.</summary>
    public DateOnly DeadlineOn { get; private set; }

    /// <summary>Why people are asked and what becomes of it, in the organiser's words.</summary>
    public string? Purpose { get; private set; }

    /// <summary>Whom people may turn to with questions, as they read it.</summary>
    public string? Contact { get; private set; }

    public SurveyState State { get; private set; }

    /// <summary>The audit whose roster this one continues.</summary>
    public Guid? PreviousAuditId { get; private set; }

    public DateTime? OpenedUtc { get; private set; }

    public DateTime? ClosedUtc { get; private set; }

    public Guid Version { get; private set; }

    public static AuditSurvey Of(NetworkAudit audit, SurveyTerms terms, Guid? previousAuditId)
    {
        var survey = new AuditSurvey
        {
            WorkspaceId = audit.WorkspaceId,
            AuditId = audit.Id,
            PreviousAuditId = previousAuditId,
            Version = Guid.CreateVersion7(),
        };
        survey.Agree(terms);
        return survey.Named(audit.Name);
    }

    public AuditSurvey Named(string label)
    {
        AuditLabel = label;
        return this;
    }

    /// <summary>Sets the terms. Once people were asked, who sees what stays as they were told.</summary>
    public void Agree(SurveyTerms terms)
    {
        if (State == SurveyState.Draft)
        {
            Disclosure = terms.Disclosure;
            (AnalystUserId, AnalystName) = terms.Disclosure == DisclosureLevel.Analyst ? (terms.AnalystUserId, terms.AnalystName) : (null, null);
        }

        (DeadlineOn, Purpose, Contact) = (terms.DeadlineOn, terms.Purpose, terms.Contact);
    }

    public bool Promises(SurveyTerms terms) => Disclosure == terms.Disclosure
        && (Disclosure != DisclosureLevel.Analyst || AnalystUserId == terms.AnalystUserId);

    /// <summary>The earlier audit is deleted; the roster stays as it is.</summary>
    public void ForgetPrevious() => PreviousAuditId = null;

    public void Open(DateTime nowUtc) => (State, OpenedUtc) = (SurveyState.Collecting, nowUtc);

    public void Close(DateTime nowUtc) => (State, ClosedUtc) = (SurveyState.Closed, nowUtc);

    public void Report() => State = SurveyState.Reported;

    /// <summary>Answers are taken to the end of the last day, wherever on earth the person is.</summary>
    public DateTime EndsUtc => DateTime.SpecifyKind(DeadlineOn.ToDateTime(TimeOnly.MinValue).AddDays(1).AddHours(12), DateTimeKind.Utc);

    public bool TakesAnswers(DateTime nowUtc) => State == SurveyState.Collecting && nowUtc < EndsUtc;
}

/// <summary>The terms under which people are asked.</summary>
internal sealed record SurveyTerms(
    DisclosureLevel Disclosure, Guid? AnalystUserId, string? AnalystName, DateOnly DeadlineOn, string? Purpose, string? Contact)
{
    /// <summary>The questions in the organiser's words.</summary>
    public SurveyWording Wording { get; init; } = SurveyWording.Default;

    /// <summary>Days before the last one on which the server reminds, such as "7, 2".</summary>
    public string? RemindDaysBefore { get; init; }
}
