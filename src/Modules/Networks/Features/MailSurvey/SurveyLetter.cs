using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Platform.Access;
using Entente.Platform.Mail;

namespace Entente.Modules.Networks.Features;

/// <summary>The words of a survey's mails.</summary>
internal sealed class SurveyLetter(AuditSurvey survey, Actor sender, string baseAddress)
{
    public MailMessage Write(SurveyMailKind kind, string email, string name, string token)
    {
        var link = SurveyPaths.Link(baseAddress, token);
        var isReminder = kind == SurveyMailKind.Reminder;
        string?[] paragraphs =
        [
            $"Hello {name},",
            isReminder
                ? $"a reminder of the survey “{survey.AuditLabel}”: your answers are still missing or not finished. Answers are taken until {Words.Day(survey.DeadlineOn)}."
                : $"{sender.Name} of {sender.WorkspaceName} asks you with whom you work in the alliance, and how closely. It takes about ten minutes; your answers are saved as you go, so you can stop and come back until {Words.Day(survey.DeadlineOn)}.",
            isReminder ? null : survey.Purpose,
            $"Your private link, for you alone:\n{link}",
            SurveyPromise.WhoSees(survey.Disclosure, survey.AnalystName, sender.WorkspaceName),
            survey.Contact is null ? null : $"Questions? {survey.Contact}",
            $"If you would rather not take part, say so here and you get no more mail:\n{link}{SurveyPaths.Decline}",
        ];
        var subject = isReminder ? $"Reminder: {survey.AuditLabel}" : $"{survey.AuditLabel}: with whom do you work?";
        return new(email, subject, string.Join("\n\n", paragraphs.OfType<string>()), $"Survey: {survey.AuditLabel}")
        {
            ToName = name,
            UnsubscribeUrl = link + SurveyPaths.Decline,
        };
    }
}
