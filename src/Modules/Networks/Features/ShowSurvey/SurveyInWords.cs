using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Domain;

namespace Entente.Modules.Networks.Features;

/// <summary>How a survey stands, in plain sentences.</summary>
internal static class SurveyInWords
{
    /// <summary>Below it a report names nobody as broker, since a missing answer could change who is one.</summary>
    private const double Nameable = 0.65;
    private const double Reliable = 0.80;

    public static IEnumerable<string> Of(SurveyView survey)
    {
        var people = Wording.Count(survey.People.Count, "person", "people");
        var firms = Wording.Count(survey.Firms.Count, "firm", "firms");
        yield return survey.State switch
        {
            SurveyState.Draft => $"{people} of {firms} will be asked until {Words.Day(survey.DeadlineOn)}. Nobody has been asked yet: look through people and terms, then begin.",
            SurveyState.Collecting => Collecting(survey, people),
            _ => survey.Answered is { } answered ? $"{answered} of {people} answered." : $"{people} of {firms} were asked.",
        };
        if (survey is { State: SurveyState.Draft or SurveyState.Collecting, IsOver: false } && Reminders(survey) is { } reminders)
        {
            yield return reminders;
        }

        if (survey.State != SurveyState.Draft && survey.Response is { } response)
        {
            yield return Reach(survey, response);
        }
    }

    public static string Progress(AnswerProgress? progress) => progress switch
    {
        AnswerProgress.Done => "done",
        AnswerProgress.Started => "begun",
        AnswerProgress.Declined => "does not take part",
        AnswerProgress.NotStarted => "not yet",
        _ => "not shown",
    };

    private static string? Reminders(SurveyView survey)
    {
        if (SurveyAsking.DaysOf(survey.RemindDaysBefore) is not { Count: > 0 } days)
        {
            return null;
        }

        var named = Wording.List([.. days.Select(before => Words.Day(survey.DeadlineOn.AddDays(-before)))], days.Count);
        var last = survey.RemindedOn is { } on ? $" The last went out on {Words.Day(on)}." : null;
        return survey.CanMail
            ? $"Whoever is not done by then is reminded by mail on {named}.{last}"
            : $"Reminders are planned for {named}; they go out once a mail server is set.";
    }

    private static string Collecting(SurveyView survey, string people)
    {
        var answered = survey.Answered is { } count ? $"{count} of {people} have answered." : $"{people} are being asked.";
        return (survey.IsOver, survey.NotInvited) switch
        {
            (true, _) => $"{answered} The last day, {Words.Day(survey.DeadlineOn)}, has passed: close the survey and compute the audit, or give a later day.",
            (_, > 0 and var missing) => $"{answered} {Wording.Count(missing, "person has", "people have")} got no link yet.",
            _ => $"{answered} Everybody has a link; answers are taken until {Words.Day(survey.DeadlineOn)}.",
        };
    }

    private static string Reach(SurveyView survey, double response) => response switch
    {
        < Nameable when survey.State == SurveyState.Collecting =>
            $"From {Wording.Percent(Nameable)} on the report may name who carries the contact, from {Wording.Percent(Reliable)} on its figures are reliable.",
        < Nameable => $"With {Wording.Percent(response)} the report names nobody as carrying the contact: a missing answer could change who does.",
        < Reliable => $"With {Wording.Percent(response)} the report shows a direction; from {Wording.Percent(Reliable)} on its figures are reliable.",
        _ => $"With {Wording.Percent(response)} the figures are reliable.",
    };
}
