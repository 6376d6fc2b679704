using System.Globalization;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Domain;

/// <summary>How the people of a survey are asked: in which words, and on which days before the last one they are reminded.</summary>
internal sealed class SurveyAsking : IWorkspaceRow, IVersioned, IAudited
{
    public const int LongestDays = 40;
    public const int MostReminders = 5;
    public const int MostDaysBefore = 60;

    private SurveyAsking()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid AuditId { get; private set; }

    public Guid Id => AuditId;

    public string? FrequencyText { get; private set; }

    public string? FrequencySteps { get; private set; }

    public string? ImportanceText { get; private set; }

    public string? ImportanceSteps { get; private set; }

    public string? ClosenessText { get; private set; }

    public string? ClosenessSteps { get; private set; }

    /// <summary>Days before the last one, such as "7, 2"; null: nobody is reminded by the server.</summary>
    public string? RemindDaysBefore { get; private set; }

    /// <summary>The last day on which the server reminded.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Who sent the links last: reminders go out with that person's rights.</summary>
    public Guid? SenderUserId { get; private set; }

    /// <summary>Where the server was reached then.</summary>
    public string? SenderAddress { get; private set; }

    public Guid Version { get; private set; }

    public string AuditLabel => "Questions and reminders of a survey";

    public SurveyWording Wording => new(FrequencyText, FrequencySteps, ImportanceText, ImportanceSteps, ClosenessText, ClosenessSteps);

    public static SurveyAsking Of(Guid workspaceId, Guid auditId) =>
        new() { WorkspaceId = workspaceId, AuditId = auditId, Version = Guid.CreateVersion7() };

    public void Word(SurveyWording wording)
    {
        (FrequencyText, FrequencySteps) = (wording.Frequency, wording.FrequencySteps);
        (ImportanceText, ImportanceSteps) = (wording.Importance, wording.ImportanceSteps);
        (ClosenessText, ClosenessSteps) = (wording.Closeness, wording.ClosenessSteps);
    }

    public void RemindBefore(string? days) => RemindDaysBefore = days;

    public void SentBy(Guid userId, string address) => (SenderUserId, SenderAddress) = (userId, address);

    public void Reminded(DateOnly today) => RemindedOn = today;

    /// <summary>"7, 2" as days before the last one, the earliest first; null where it is no such list.</summary>
    public static IReadOnlyList<int>? DaysOf(string? text)
    {
        var parts = (text ?? string.Empty).Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var days = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : -1).Distinct().ToList();
        return days.Count <= MostReminders && days.TrueForAll(day => day is >= 0 and <= MostDaysBefore) ? [.. days.OrderDescending()] : null;
    }

    /// <summary>
    /// Whether people are to be reminded today: the latest of the days that has come lies after the day on which they were
    /// first asked and after the last reminder, and answers are still taken.
    /// </summary>
    public bool IsReminderDue(AuditSurvey survey, DateTime nowUtc)
    {
        if (!survey.TakesAnswers(nowUtc) || survey.OpenedUtc is not { } opened || DaysOf(RemindDaysBefore) is not { Count: > 0 } days)
        {
            return false;
        }

        var today = DateOnly.FromDateTime(nowUtc);
        var due = days.Select(before => survey.DeadlineOn.AddDays(-before)).Where(day => day <= today).Max(day => (DateOnly?)day);
        return due is { } on && on > DateOnly.FromDateTime(opened) && (RemindedOn is null || RemindedOn < on);
    }
}
