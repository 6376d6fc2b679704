using Entente.Methods.Networks.Audit;

namespace Entente.Modules.Networks.Reports;

/// <summary>Who spans the border between the firms, and how each firm's contact is spread, in sentences.</summary>
internal static class SpannersInWords
{
    private static readonly Level?[] HighestFirst = [Level.Senior, Level.Middle, Level.Operating, null];

    public static IReadOnlyList<string> Of(AuditReport report)
    {
        if (report.Firms.Count < 2)
        {
            return ["Only one firm takes part, so there is no border to span."];
        }

        var spanners = report.People.Where(p => p.IsSpanner).ToList();
        return spanners.Count == 0
            ? [$"Nobody has at least {Wording.Number(report.Settings.SpannerTies)} strong ties at home and as many to a partner, so nobody spans the border."]
            : [Counted(report, spanners), Levels(spanners), .. Functions(spanners)];
    }

    /// <summary>How the contact of one firm with the others is spread.</summary>
    public static string FlowOf(AuditReport report, ReportedFirm firm)
    {
        var whose = $"{Wording.Possessive(firm.Name)} contact with {(report.Firms.Count == 2 ? "the other firm" : "other firms")}";
        return firm.Flow is not { } flow
            ? $"{firm.Name} has no strong tie to another firm."
            : Style(report, whose, flow) + string.Concat(firm.Contacts.Select(contact => Contact(report, firm, contact)));
    }

    private static string Style(AuditReport report, string whose, ReportedFlow flow)
    {
        var top = report.Called(flow.TopPerson);
        var share = Wording.Percent(flow.TopShare);
        return flow.Style switch
        {
            FlowStyle.Centralised => $"{whose} is centralised: {top} alone holds {share} of it.",
            FlowStyle.Decentralised => $"{whose} is spread: nobody holds more than {share} of it ({top}).",
            FlowStyle.Mixed => $"{whose} is neither centralised nor spread: {top} holds most, {share}.",
            _ => $"{whose} rests on {top}, the firm’s only person.",
        };
    }

    private static string Contact(AuditReport report, ReportedFirm firm, ReportedContact contact) =>
        contact.StrongShare is not { } share ? string.Empty
            : contact.Person == firm.Flow!.TopPerson ? $" {report.Called(contact.Person)} is also the firm’s designated contact."
            : $" Its designated contact, {report.Called(contact.Person)}, in fact carries {Wording.Percent(share)}.";

    private static string Counted(AuditReport report, List<ReportedPerson> spanners)
    {
        var byFirm = report.Firms.Select(firm => firm.Spanners.Count == 0
            ? $"none of {firm.Name}"
            : $"{Wording.Number(firm.Spanners.Count)} of {firm.Name}");
        return $"{Wording.Capital(Wording.Spelled(spanners.Count, "person spans", "people span"))} the border: {Wording.List([.. byFirm])}.";
    }

    private static string Levels(List<ReportedPerson> spanners)
    {
        var present = HighestFirst
            .Select(level => (Level: level, People: spanners.Where(p => p.Level == level).ToList()))
            .Where(group => group.People.Count > 0)
            .Select(group => Wording.Spelled(group.People.Count, One(group.Level), Many(group.Level)) + Few(group.People));
        var absent = spanners.Any(p => p.Level == Level.Senior) ? string.Empty : "; no senior manager is among them";
        return $"They are {Wording.List([.. present])}{absent}.";
    }

    private static string One(Level? level) => level switch
    {
        Level.Senior => "senior manager",
        Level.Middle => "middle manager",
        Level.Operating => "person at operating level",
        _ => "person whose level is not given",
    };

    private static string Many(Level? level) => level switch
    {
        Level.Operating => "people at operating level",
        null => "people whose level is not given",
        _ => One(level) + "s",
    };

    private static string Few(List<ReportedPerson> people) =>
        people.Count <= 3 ? $" ({Wording.List([.. people.Select(p => p.Called)])})" : string.Empty;

    private static IEnumerable<string> Functions(List<ReportedPerson> spanners)
    {
        var functions = spanners.Where(p => p.Function is not null).CountBy(p => p.Function!)
            .OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).ToList();
        if (functions.Count > 0)
        {
            yield return functions is [var only] && only.Value == spanners.Count
                ? $"All of them work in {only.Key}."
                : $"By function: {Wording.List([.. functions.Select(f => $"{f.Value} in {f.Key}")])}.";
        }
    }
}
