using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;

namespace Entente.Modules.Alliances.Features;

/// <summary>What the page of the joint plan says first.</summary>
internal static class PlanSentences
{
    /// <summary>"Four of ten activities are done; one is late and two have no owner on one side."</summary>
    public static string Lead(IReadOnlyList<PlanActivity> activities, DateOnly today)
    {
        if (activities.Count == 0)
        {
            return "There is no joint plan yet. Begin with what the two firms do together in the coming year.";
        }

        var done = activities.Count(a => a.DoneOn is not null);
        var late = activities.Count(a => a.DoneOn is null && a.EndsOn < today);
        var lonely = activities.Count(a => a.DoneOn is null && (a.OurOwnerId is null || a.TheirOwnerId is null));
        return Done(done, activities.Count)
            + (late == 0 ? "; nothing is late." : $"; {Figures.Word(late)} past {(late == 1 ? "its" : "their")} day.")
            + (lonely == 0 ? "" : $" {Figures.Capital(Figures.Count(lonely, "open activity has", "open activities have"))} no owner on one side.");
    }

    /// <summary>"Four of ten activities are done", "None of two activities is done", "The one activity is open".</summary>
    private static string Done(int done, int all) => (done, all) switch
    {
        (0, 1) => "The one activity is open",
        (1, 1) => "The one activity is done",
        (0, _) => $"None of {Figures.Word(all)} activities is done",
        _ => $"{Figures.Capital(Figures.Word(done))} of {Figures.Word(all)} activities {(done == 1 ? "is" : "are")} done",
    };

    /// <summary>"It has cost 1.2 of the 3.4 planned."; empty where no cost is known.</summary>
    public static string Cost(IReadOnlyList<PlanActivity> activities)
    {
        var (planned, spent) = (activities.Sum(a => a.Cost ?? 0), activities.Sum(a => a.ActualCost ?? 0));
        return planned == 0 && spent == 0 ? "" : $"It has cost {Figures.Amount(spent)} of {Figures.Amount(planned)} planned.";
    }

    /// <summary>What changed since a review: "five activities, of which two are done since".</summary>
    public static string Since(ReviewView review, AllianceView alliance)
    {
        var then = review.Snapshot.Activities;
        var done = then.Count(a => a.DoneOn is null && alliance.Parts.Activities.Any(now => now.Id == a.Id && now.DoneOn is not null));
        return $"{Figures.Count(then.Count, "activity", "activities")} then, {Figures.Count(done, "done since", "done since")}";
    }
}
