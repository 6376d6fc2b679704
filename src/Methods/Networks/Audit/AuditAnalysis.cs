using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Methods.Networks.Audit;

/// <summary>
/// The network audit of an alliance: from who takes part and who rates whom, to ties, core, boundary spanners, flow,
/// findings and what it all says. Any number of firms, none of which needs ties or more than one person. The same input
/// gives the same result on any number of threads.
/// <para>Source: Hutt, M. D., Stafford, E. R., Walker, B. A. &amp; Reingen, P. H. (2000), Defining the social network of
/// a strategic alliance, Sloan Management Review 41(2); the single measures name theirs.</para>
/// </summary>
public static class AuditAnalysis
{
    /// <summary>Computes the audit. Unusable ratings are left out and listed in the result.</summary>
    /// <param name="participants">The people; the first one's firm is "we".</param>
    /// <param name="ratings">Who rates whom.</param>
    /// <param name="settings">Marks and thresholds; null for the defaults.</param>
    /// <param name="previous">The audit before this one, for what has changed since; null for none.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="ct">Ends the computation.</param>
    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    public static AuditResult Of(
        IReadOnlyList<Participant> participants,
        IReadOnlyList<Rating> ratings,
        AuditSettings? settings = null,
        AuditNetwork? previous = null,
        IProgress<double>? progress = null,
        CancellationToken ct = default)
    {
        settings ??= AuditSettings.Default;
        var roster = new Roster(participants);
        var check = RatingsCheck.Of(participants, ratings);
        var ties = AuditTies.Of(roster, check.Kept, settings);
        progress?.Report(0.1);
        ct.ThrowIfCancellationRequested();
        var measures = StrongTieMeasures.Of(roster, ties, settings, progress, ct);
        var answered = AuditTies.Answered(roster, check.Kept);
        var people = PersonProfiles.Of(roster, ties, answered, measures, settings);
        var audit = new AuditResult
        {
            Settings = settings,
            Roster = roster,
            Names = new PeopleNames(participants, settings.PeopleByNumber),
            Ratings = check.Kept,
            Dropped = check.Dropped,
            Response = new ResponseRate(answered.Count(said => said), roster.Count),
            Ties = ties,
            Totals = TieTotals.Of(ties),
            StrongNetwork = measures.Network,
            People = people,
            Firms = FirmProfiles.Of(roster, ties, people, settings),
            Pairs = FirmPair.All(roster, ties),
            Core = measures.Core(settings),
            Previous = previous,
        };
        audit = audit with { Findings = AuditFindings.Of(audit) };
        progress?.Report(1);
        return audit with { Sentences = AuditSentences.Of(audit) };
    }
}
