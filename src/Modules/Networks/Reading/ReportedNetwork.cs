using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;

namespace Entente.Modules.Networks.Reading;

/// <summary>The people and ties of a stored report, ready to be computed with again. What the report does not hold, because
/// the reader may not see it, is not brought back.</summary>
internal static class ReportedNetwork
{
    public static AuditNetwork Of(AuditReport report)
    {
        Participant[] people = [.. report.People.Select(ToParticipant)];
        return AuditNetwork.Of(people, [.. report.Ties.SelectMany(RatingsOf)], report.Settings);
    }

    private static Participant ToParticipant(ReportedPerson person) => new(
        person.Key, person.Name, person.Firm, person.Level, person.Function, [.. person.Roles.SelectMany(AllianceRole.ParseAll)])
    {
        Answered = person.Answered,
        AlsoServes = person.AlsoServes,
    };

    private static IEnumerable<Rating> RatingsOf(ReportedTie tie)
    {
        if (tie.SaidByA is { } byA)
        {
            yield return new Rating(tie.A, tie.B, byA.Frequency, byA.Importance, byA.Closeness);
        }

        if (tie.SaidByB is { } byB)
        {
            yield return new Rating(tie.B, tie.A, byB.Frequency, byB.Importance, byB.Closeness);
        }
    }
}
