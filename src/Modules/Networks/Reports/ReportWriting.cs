using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Findings;

namespace Entente.Modules.Networks.Reports;

/// <summary>Turns a computed audit, in which people are numbers, into its report, in which they have keys and names.</summary>
internal static class ReportWriting
{
    public static AuditReport Of(AuditResult audit) => new()
    {
        Format = AuditReport.CurrentFormat,
        Settings = audit.Settings,
        NamesHidden = audit.Names.HidesNames,
        Response = audit.Response,
        Totals = audit.Totals,
        Core = audit.Core,
        Sentences = audit.Sentences,
        Firms = [.. audit.Firms.Select(firm => Firm(audit, firm))],
        Pairs = [.. audit.Pairs.Select(pair => Pair(audit, pair))],
        People = [.. audit.People.Select(person => Person(audit, person))],
        Ties = [.. audit.Ties.Select(tie => Tie(audit, tie))],
        Findings = [.. audit.Findings.Select(finding => Finding(audit, finding))],
        Method = MethodNotes.Of(audit),
    };

    private static ReportedFirm Firm(AuditResult audit, FirmProfile firm) => new()
    {
        Name = firm.Name,
        People = firm.People.Count,
        Answered = firm.Response.Answered,
        InCore = firm.InCore,
        Levels = firm.Levels,
        Spanners = Keys(audit, firm.Spanners),
        StrongInside = firm.StrongInside,
        StrongAcross = firm.StrongAcross,
        Flow = firm.Flow is { } flow
            ? new(Key(audit, flow.TopPerson), flow.TopShare, flow.Centralisation, flow.Style)
            : null,
        Contacts = [.. firm.Contacts.Select(c => new ReportedContact(Key(audit, c.Person), c.StrongShare, c.WorkingShare))],
    };

    private static ReportedPair Pair(AuditResult audit, FirmPair pair) => new(
        audit.Roster.Firms[pair.A], audit.Roster.Firms[pair.B], pair.Strong, pair.Working,
        pair.TopPerson is { } top ? Key(audit, top) : null, pair.TopTies, pair.TopShare);

    private static ReportedPerson Person(AuditResult audit, PersonProfile profile)
    {
        var participant = audit.Roster.People[profile.Person];
        return new()
        {
            Key = participant.Id,
            Called = audit.Names[profile.Person],
            Mark = audit.Names.MarkOf(profile.Person),
            Name = audit.Names.HidesNames ? string.Empty : participant.Name.Trim(),
            Firm = participant.Firm,
            FirmIndex = profile.Firm,
            Level = participant.Level,
            Function = participant.Function,
            Roles = [.. participant.Roles.Select(role => role.Label)],
            Answered = profile.Answered,
            AlsoServes = participant.AlsoServes,
            InWords = PersonInWords.Of(audit, profile),
            StrongInside = profile.StrongInside,
            StrongAcross = profile.StrongAcross,
            WorkingInside = profile.WorkingInside,
            WorkingAcross = profile.WorkingAcross,
            Betweenness = profile.Betweenness,
            RouteShare = profile.RouteShare,
            CoreNumber = profile.CoreNumber,
            InCore = profile.InCore,
            InDensestCore = profile.InDensestCore,
            Coreness = profile.Coreness,
            CoreDisagreement = profile.CoreDisagreement,
            SpansTo = [.. profile.SpansTo.Select(firm => audit.Roster.Firms[firm])],
            Brokerage = profile.Brokerage,
            FlowShare = profile.FlowShare,
        };
    }

    private static ReportedTie Tie(AuditResult audit, AuditTie tie) => new(
        Key(audit, tie.A), Key(audit, tie.B), tie.Across, tie.Kind,
        tie.Frequency, tie.Importance, tie.Closeness, tie.Strength, Said(tie.SaidByA), Said(tie.SaidByB), tie.Unconfirmed);

    private static Said? Said(Rating? rating) =>
        rating is null ? null : new(rating.Frequency, rating.Importance, rating.Closeness);

    private static ReportedFinding Finding(AuditResult audit, Finding finding) => new(
        finding.Kind, finding.Severity, finding.Title, finding.Text, finding.Why, finding.Source, finding.Action,
        finding.EvidenceLabel, Keys(audit, finding.People),
        [.. finding.Ties.Select(tie => new TieEnds(Key(audit, audit.Ties[tie].A), Key(audit, audit.Ties[tie].B)))])
        {
            Key = finding.Key,
        };

    private static string Key(AuditResult audit, int person) => audit.Roster.People[person].Id;

    private static string[] Keys(AuditResult audit, IEnumerable<int> people) => [.. people.Select(person => Key(audit, person))];
}
