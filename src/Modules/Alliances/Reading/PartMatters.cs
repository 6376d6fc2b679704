using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Alliances.Reading;

/// <summary>What of the joint plan, the exit, requests for information and certificates needs somebody this week.</summary>
internal static class PartMatters
{
    private const int DueAhead = 7;
    private const int ExpiryAhead = 60;

    /// <summary>Within so many days a request should be answered; longer silence reads as a lack of openness (Hutt et al. 2000).</summary>
    private const int AnswerWithin = 2;

    public static IEnumerable<WeekMatter> Of(AllianceView alliance) =>
        Activities(alliance).Concat(Objectives(alliance)).Concat(Exit(alliance)).Concat(Requests(alliance)).Concat(Certificates(alliance));

    private static IEnumerable<WeekMatter> Activities(AllianceView alliance) =>
        from activity in alliance.Parts.Activities
        where activity.DoneOn is null
        let days = activity.EndsOn.DayNumber - alliance.Today.DayNumber
        where days <= DueAhead
        select new WeekMatter(
            $"activity:{activity.Id}", days < 0 ? WeekState.Late : WeekState.Due, activity.Title, AlliancePaths.Activity(alliance.Id, activity.Id))
        {
            DueOn = activity.EndsOn,
            Label = "plan",
            Side = WeekSide.Both,
            SideWords = "Joint plan",
            Why = activity.OurOwnerId is null || activity.TheirOwnerId is null
                ? "An activity of the joint plan that has no owner on one side."
                : $"An activity of the joint plan, with {alliance.NameOf(activity.OurOwnerId)} and {alliance.NameOf(activity.TheirOwnerId)}.",
            Actions = [new("Change…", AlliancePaths.Activity(alliance.Id, activity.Id))],
        };

    private static IEnumerable<WeekMatter> Objectives(AllianceView alliance) =>
        from objective in alliance.Parts.Objectives
        where !objective.IsMet && alliance.Phase is AlliancePhase.Running or AlliancePhase.Forming
        let days = objective.DueOn.DayNumber - alliance.Today.DayNumber
        where days <= DueAhead
        select new WeekMatter(
            $"objective:{objective.Id}", days < 0 ? WeekState.Late : WeekState.Due, objective.Title, AlliancePaths.Scorecard(alliance.Id))
        {
            DueOn = objective.DueOn,
            Label = "objective",
            Side = WeekSide.Both,
            SideWords = "Joint objective",
            Why = Why(objective),
            Actions = [new("Change…", AlliancePaths.Objective(alliance.Id, objective.Id))],
        };

    private static string Why(JointObjective objective) => (objective.Target, objective.Reached) switch
    {
        (null, _) => "Both sides have not found it met yet.",
        ({ } target, null) when objective.LessIsBetter => $"At most {Figures.Amount(target)} {objective.Measure} is the target; nothing is measured yet.",
        ({ } target, { } reached) when objective.LessIsBetter => $"At {Figures.Amount(reached)} {objective.Measure}; at most {Figures.Amount(target)} is the target.",
        ({ } target, var reached) => $"{Figures.Amount(reached ?? 0)} of {Figures.Amount(target)} {objective.Measure} reached.",
    };

    private static IEnumerable<WeekMatter> Exit(AllianceView alliance)
    {
        var open = alliance.Parts.ExitTerms.Count(term => term.Answer is null);
        if (alliance.Phase == AlliancePhase.Forming && open > 0)
        {
            yield return new(
                $"exit:{alliance.Id}", WeekState.AtRisk, $"Settle the exit before the signature: {Figures.Count(open, "point", "points")} open",
                AlliancePaths.Exit(alliance.Id))
            {
                Why = "What happens at the end is cheapest to agree while both still want to begin (Hutt et al. 2000).",
                Side = WeekSide.Both,
                SideWords = "Both sides",
            };
        }

        foreach (var term in alliance.Parts.ExitTerms.Where(t => alliance.Phase == AlliancePhase.Ending && t.DoneOn is null && t.DueOn is not null))
        {
            var days = term.DueOn!.Value.DayNumber - alliance.Today.DayNumber;
            if (days <= DueAhead)
            {
                yield return new($"exitterm:{term.Id}", days < 0 ? WeekState.Late : WeekState.Due, term.Question, AlliancePaths.Exit(alliance.Id))
                {
                    DueOn = term.DueOn,
                    Why = "A point of the exit that runs.",
                    Side = WeekSide.Both,
                    SideWords = "Exit",
                };
            }
        }
    }

    private static IEnumerable<WeekMatter> Requests(AllianceView alliance) =>
        from request in alliance.Parts.Requests
        where request.Outcome == RequestOutcome.Waiting
        let due = request.AskedOn.AddDays(AnswerWithin)
        let isOurs = request.AskedBy == Side.Ours
        select new WeekMatter(
            $"request:{request.Id}", due < alliance.Today ? WeekState.Late : isOurs ? WeekState.Waiting : WeekState.Due,
            $"{(isOurs ? "Waiting for" : "Answer the request for")} {request.What}", AlliancePaths.Request(alliance.Id, request.Id))
        {
            DueOn = due,
            Label = "request",
            Side = isOurs ? WeekSide.Theirs : WeekSide.Ours,
            SideWords = isOurs ? $"{alliance.Organisation} is asked" : $"{alliance.Organisation} asks us",
            Why = $"Asked on {Figures.Day(request.AskedOn)}, category {request.Category}; an answer within two days keeps the flow open.",
            Actions = [new("Answer…", AlliancePaths.Request(alliance.Id, request.Id))],
        };

    private static IEnumerable<WeekMatter> Certificates(AllianceView alliance) =>
        from certificate in alliance.Parts.Certificates
        where certificate.ExpiresOn is not null && alliance.Phase is AlliancePhase.Running or AlliancePhase.Forming
        let days = certificate.ExpiresOn!.Value.DayNumber - alliance.Today.DayNumber
        where days is <= ExpiryAhead and >= -ExpiryAhead
        select new WeekMatter(
            $"certificate:{certificate.Id}", days < 0 ? WeekState.Late : WeekState.AtRisk,
            $"{certificate.Name} of {alliance.NameOf(certificate.PersonId)} {(days < 0 ? "has expired" : "expires")}", AlliancePaths.Plan(alliance.Id))
        {
            DueOn = certificate.ExpiresOn,
            Detail = days < 0 ? null : $"{days} days left",
            Side = WeekSide.Both,
            SideWords = "Training",
            Why = "Certified people count towards what was agreed only while the certificate holds.",
        };
}
