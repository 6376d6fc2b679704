using Entente.Modules.Networks.Domain;

namespace Entente.Modules.Networks.Features;

/// <summary>A survey as its organisers see it.</summary>
/// <param name="AuditId">The audit.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">How far it is.</param>
/// <param name="Disclosure">Who sees the answers.</param>
/// <param name="AnalystUserId">The one analyst, where there is one.</param>
/// <param name="AnalystName">That person's name.</param>
/// <param name="Promise">The same in the words that respondents read.</param>
/// <param name="DeadlineOn">The last day.</param>
/// <param name="IsOver">The last day has passed.</param>
/// <param name="Purpose">Why people are asked.</param>
/// <param name="Contact">Whom they may turn to.</param>
/// <param name="Firms">Response by firm.</param>
/// <param name="People">Everybody who is asked; how far each is only for those who may know.</param>
/// <param name="Answered">People who are done; null where even that would tell too much.</param>
/// <param name="NotInvited">People who have got no link yet.</param>
/// <param name="Unfinished">People who agreed and are not done; their answers do not count yet. Null where nobody may know.</param>
/// <param name="CanMail">Whether a mail server is set.</param>
/// <param name="WithoutEmail">People without an e-mail address.</param>
/// <param name="Version">Changes with every change of the terms or the state.</param>
internal sealed record SurveyView(
    Guid AuditId, string Name, SurveyState State, DisclosureLevel Disclosure, Guid? AnalystUserId, string? AnalystName, string Promise,
    DateOnly DeadlineOn, bool IsOver, string? Purpose, string? Contact, IReadOnlyList<FirmProgress> Firms,
    IReadOnlyList<PersonProgress> People, int? Answered, int NotInvited, int? Unfinished, bool CanMail, int WithoutEmail, Guid Version)
{
    /// <summary>The questions in the organiser's words; what is null is asked in ours.</summary>
    public SurveyWording Wording { get; init; } = SurveyWording.Default;

    /// <summary>Days before the last one on which the server reminds, such as "7, 2".</summary>
    public string? RemindDaysBefore { get; init; }

    /// <summary>The last day on which it did.</summary>
    public DateOnly? RemindedOn { get; init; }

    public double? Response => Answered is { } answered && People.Count > 0 ? (double)answered / People.Count : null;
}

/// <summary>A firm's response.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="People">How many are asked.</param>
/// <param name="Answered">How many are done; null in a group of fewer than four where names are not shown.</param>
internal sealed record FirmProgress(string Firm, int People, int? Answered)
{
    public double? Share => Answered is { } answered && People > 0 ? (double)answered / People : null;
}

/// <summary>Somebody who is asked.</summary>
/// <param name="Key">The number in the audit.</param>
/// <param name="Name">The name.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Invited">Whether a link was mailed or handed out.</param>
/// <param name="HasEmail">Whether mail can be sent.</param>
/// <param name="Progress">How far the person is; null where nobody may know.</param>
internal sealed record PersonProgress(string Key, string Name, string Firm, bool Invited, bool HasEmail, AnswerProgress? Progress);

/// <summary>How far a person is with answering.</summary>
internal enum AnswerProgress
{
    NotStarted,
    Started,
    Done,
    Declined,
}
