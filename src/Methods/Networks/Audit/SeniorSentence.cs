using static Entente.Methods.Networks.Audit.AuditSentence;

namespace Entente.Methods.Networks.Audit;

/// <summary>One sentence on how the firms' senior managers take part: who does, who stands outside, and whether a strong
/// tie joins them across firms.</summary>
internal static class SeniorSentence
{
    internal static IEnumerable<AuditSentence> Of(AuditResult audit)
    {
        var present = audit.Firms.Where(firm => firm.At(Level.Senior).People > 0).ToArray();
        if (present.Length == 0)
        {
            yield break;
        }

        var inside = present.Where(firm => firm.At(Level.Senior).InCore > 0).ToArray();
        var outside = present.Except(inside).ToArray();
        yield return AuditSentence.Of([.. TakingPart(inside, outside), Plain(AcrossClause(audit)), Plain(".")]);
    }

    private static IEnumerable<(string Text, bool Strong)> TakingPart(FirmProfile[] inside, FirmProfile[] outside)
    {
        if (inside.Length == 0)
        {
            return [Strong($"No senior manager of {Wording.List([.. outside.Select(firm => firm.Name)])} is in the core")];
        }

        var taking = Plain($"{Owners(inside)} senior managers take part in the work");
        return outside.Length == 0
            ? [taking]
            : [taking, Plain("; "), Strong(Wording.List([.. outside.Select(Outside)]) + Stand(outside))];
    }

    private static string Owners(FirmProfile[] firms) =>
        Wording.List([.. firms.Select(firm => Wording.Possessive(firm.Name))]);

    /// <summary>"Alpha’s four", "Alpha’s only one".</summary>
    private static string Outside(FirmProfile firm)
    {
        var seniors = firm.At(Level.Senior).People;
        return $"{Wording.Possessive(firm.Name)} {(seniors == 1 ? "only one" : Wording.Number(seniors))}";
    }

    private static string Stand(FirmProfile[] outside) =>
        outside is [var only] && only.At(Level.Senior).People == 1 ? " stands outside it" : " stand outside it";

    private static string AcrossClause(AuditResult audit)
    {
        var firms = audit.Firms.Count(firm => firm.At(Level.Senior).People > 0);
        if (firms < 2)
        {
            return string.Empty;
        }

        var joined = audit.Ties.Count(tie => tie is { IsStrong: true, Across: true } && IsSenior(audit, tie.A) && IsSenior(audit, tie.B));
        return joined > 0
            ? $", and {Wording.Spelled(joined, "strong tie joins", "strong ties join")} senior managers across firms"
            : firms == 2 ? ", and no strong tie joins the two senior levels" : ", and no strong tie joins the senior levels";
    }

    private static bool IsSenior(AuditResult audit, int person) => audit.Roster.People[person].Level == Level.Senior;
}
