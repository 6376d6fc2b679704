using Entente.Methods.Networks.Audit.Findings;
using static Entente.Methods.Networks.Audit.AuditSentence;

namespace Entente.Methods.Networks.Audit;

/// <summary>
/// What an audit says, in two to four sentences computed from its figures: how the firms are joined and on whom that
/// rests, how the senior managers take part, how the project leaders compare, and the first step. With too little data
/// the sentences say so instead.
/// </summary>
internal static class AuditSentences
{
    internal static IReadOnlyList<AuditSentence> Of(AuditResult audit)
    {
        if (TooLittle(audit) is { } missing)
        {
            return missing;
        }

        var sentences = new List<AuditSentence>();
        if (audit.Response.Share < audit.Settings.ReliableResponse)
        {
            sentences.Add(AuditSentence.Of(
                Plain($"Only {audit.Response.Answered} of {audit.Response.People} people answered, "),
                Plain("so what follows shows a direction, not a measurement.")));
        }

        sentences.Add(audit.Firms.Count == 1 ? OneFirm(audit) : Joined(audit));
        sentences.AddRange(SeniorSentence.Of(audit));
        sentences.AddRange(Leaders(audit));
        sentences.AddRange(FirstStep(audit));
        return sentences;
    }

    private static IReadOnlyList<AuditSentence>? TooLittle(AuditResult audit)
    {
        if (audit.Roster.Count == 0)
        {
            return [AuditSentence.Of(Plain("Nobody takes part in this audit yet, so there is nothing to say."))];
        }

        if (audit.Ratings.Count > 0)
        {
            return null;
        }

        var firms = audit.Firms.Count == 1 ? audit.Firms[0].Name : $"{Wording.Number(audit.Firms.Count)} firms";
        return
        [
            AuditSentence.Of(Plain($"{Wording.Count(audit.Roster.Count, "person", "people")} of {firms} "),
                Plain(audit.Roster.Count == 1 ? "takes part; " : "take part; "), Plain("there is no rating yet.")),
            AuditSentence.Of(Plain("There is not enough data to say who works closely with whom.")),
        ];
    }

    private static AuditSentence OneFirm(AuditResult audit)
    {
        var firm = audit.Firms[0];
        return AuditSentence.Of(
            Plain("Only one firm takes part, so nothing can be said about contact between firms; "),
            Plain($"{Wording.Possessive(firm.Name)} {Wording.Spelled(firm.People.Count, "person is", "people are")} joined by "),
            Plain($"{Wording.Spelled(audit.Totals.StrongInside, "strong tie", "strong ties")}, and {Wording.Number(firm.InCore)} "),
            Plain($"{(firm.InCore == 1 ? "stands" : "stand")} in the core."));
    }

    private static AuditSentence Joined(AuditResult audit)
    {
        var total = audit.Totals.StrongAcross;
        if (total == 0)
        {
            return AuditSentence.Of(
                Strong("No strong tie joins the firms"),
                Plain(audit.Totals.WorkingAcross == 0
                    ? ", and no working tie either."
                    : $"; {Wording.Spelled(audit.Totals.WorkingAcross, "working tie does", "working ties do")}."));
        }

        var ties = Wording.Count(total, "strong tie", "strong ties") + SinceLast(audit, total);
        var firms = audit.Firms.Count == 2 ? "The firms" : $"The {Wording.Number(audit.Firms.Count)} firms";
        var pair = Heaviest(audit);
        var (a, b) = (audit.Roster.Firms[pair.A], audit.Roster.Firms[pair.B]);
        var place = audit.Firms.Count == 2 ? string.Empty : $", {pair.Strong} of them between {a} and {b}";
        if (pair.TopPerson is not { } person)
        {
            return AuditSentence.Of(Plain($"{firms} are joined by {ties}{place}, spread over {audit.EndsOf(pair.StrongTies).Length} people."));
        }

        return pair.Strong >= 3 && pair.TopShare >= audit.Settings.OnePersonShare
            ? AuditSentence.Of(
                Plain($"{firms} are joined by {ties}{place}, and "),
                Strong($"{pair.TopTies} of {(audit.Firms.Count == 2 ? "them" : "these")} end at one person, {audit.WithFirm(person)}"),
                Plain("."))
            : AuditSentence.Of(
                Plain($"{firms} are joined by {ties}{place}, spread over {audit.EndsOf(pair.StrongTies).Length} people; "),
                Plain($"{(pair.TopTies == 1 ? "nobody holds more than one" : $"{audit.WithFirm(person)} holds most, {Wording.Number(pair.TopTies)}")}."));
    }

    /// <summary>", four fewer than in the audit before,"; nothing where there was none or as many.</summary>
    private static string SinceLast(AuditResult audit, int total)
    {
        var change = audit.Previous is { } previous ? total - previous.StrongAcross().Count() : 0;
        return change == 0 ? string.Empty
            : $", {Wording.Number(Math.Abs(change))} {(change > 0 ? "more" : "fewer")} than in the audit before";
    }

    /// <summary>The pair of firms with most strong ties; of equals the first.</summary>
    private static FirmPair Heaviest(AuditResult audit) => audit.Pairs.MaxBy(pair => pair.Strong)!;

    private static IEnumerable<AuditSentence> Leaders(AuditResult audit)
    {
        var finding = audit.Findings.FirstOrDefault(finding => finding.Kind == FindingKind.ProjectLeadersUnequal);
        if (finding is null)
        {
            yield break;
        }

        var (higher, lower) = (finding.People[0], finding.People[1]);
        var gap = audit.Roster.People[higher].Level!.Value - audit.Roster.People[lower].Level!.Value;
        yield return AuditSentence.Of(Plain(
            $"{Wording.Possessive(audit.FirmNameOf(lower))} project leader sits {Wording.Spelled(gap, "level", "levels")} below "
            + $"{Wording.Possessive(audit.FirmNameOf(higher))}."));
    }

    private static IEnumerable<AuditSentence> FirstStep(AuditResult audit)
    {
        var urgent = audit.Findings.FirstOrDefault(finding => finding.Severity != Severity.Note);
        yield return AuditSentence.Of(Plain(urgent is null
            ? "Nothing here calls for action now."
            : $"First step: {urgent.FirstStep}."));
    }
}
