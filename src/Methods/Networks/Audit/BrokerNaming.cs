namespace Entente.Methods.Networks.Audit;

/// <summary>
/// Keeps silent about who carries the contact where too few have answered. Betweenness and brokerage rest on the ties
/// between others: a missing answer takes away or adds a way around, so that somebody else may be the broker. Below a
/// response of 65 % nobody is named (how measures of centrality lose their meaning as answers are missing: Costenbader
/// &amp; Valente 2003, The stability of centrality measures when networks are sampled, Social Networks 25; the mark itself
/// is ours). What people say of their own ties
/// stays. Undefined: without anybody asked the audit is left as it is. Example: 6 of 10 answered (60 %): no boundary
/// spanners, no shares of routes, no person at whom most ties end.
/// </summary>
public static class BrokerNaming
{
    /// <summary>The least response with which somebody is named.</summary>
    public const double LeastResponse = 0.65;

    private static readonly Findings.FindingKind[] AboutBrokers =
    [
        Findings.FindingKind.FlowHangsOnOnePerson, Findings.FindingKind.NoBoundarySpanner, Findings.FindingKind.SpanningStopsBelow,
        Findings.FindingKind.NamedRoleOutsideTheFlow, Findings.FindingKind.FlowStylesDiffer, Findings.FindingKind.ContactBypassed,
        Findings.FindingKind.MajorAssetTies,
    ];

    /// <summary>The same audit; below that response without brokers, and with a sentence that says so.</summary>
    public static AuditResult Apply(AuditResult audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        if (audit.Response.Share is not { } share || share >= LeastResponse || audit.Ratings.Count == 0)
        {
            return audit;
        }

        var silent = audit with
        {
            People = [.. audit.People.Select(person => person with
            {
                Betweenness = 0, RouteShare = null, SpansTo = [], Brokerage = default, FlowShare = null,
            })],
            Firms = [.. audit.Firms.Select(firm => firm with { Spanners = [], Brokerage = default, Flow = null, Contacts = [] })],
            Pairs = [.. audit.Pairs.Select(pair => pair with { TopPerson = null, TopTies = 0 })],
            Findings = [.. audit.Findings.Where(finding => !AboutBrokers.Contains(finding.Kind))],
        };
        return silent with
        {
            Sentences =
            [
                .. AuditSentences.Of(silent),
                AuditSentence.Of(AuditSentence.Plain(
                    $"With {Wording.Percent(share)} nobody is named as carrying the contact: a missing answer could change who does.")),
            ],
        };
    }
}
