using static Entente.Methods.Networks.Audit.AuditSentence;

namespace Entente.Methods.Networks.Audit.Comparing;

/// <summary>What changed between two audits, in two to four plain sentences.</summary>
public static class ComparisonSentences
{
    /// <summary>The correlation from which on most of the network is the same.</summary>
    private const double MuchAlike = 0.6;

    /// <summary>The sentences.</summary>
    public static IReadOnlyList<AuditSentence> Of(AuditNetwork earlier, AuditNetwork later, AuditComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(comparison);
        if (comparison.InBoth == 0)
        {
            return [AuditSentence.Of(Plain("Nobody takes part in both audits, so they cannot be compared. People are matched by their ids."))];
        }

        return [Across(comparison), .. Leavers(earlier, comparison), .. Movers(later, comparison), .. Core(later, comparison), .. Alike(comparison)];
    }

    private static AuditSentence Across(AuditComparison comparison)
    {
        var (kept, lost, gone, added) = (
            comparison.Count(TieChange.Kept, across: true), comparison.Count(TieChange.Lost, across: true),
            comparison.Count(TieChange.LostWithLeaver, across: true), comparison.Count(TieChange.New, across: true));
        var (before, after) = (kept + lost + gone, kept + added);
        var direction = after < before ? "fell" : after > before ? "rose" : "stayed";
        var much = after == before ? $"stayed at {after}" : $"{direction} from {before} to {after}";
        return AuditSentence.Of(
            Plain("Strong ties between the firms "), Strong(much),
            Plain($": {Wording.Number(kept)} kept, {Wording.Number(lost + gone)} lost, {Wording.Number(added)} new."));
    }

    private static IEnumerable<AuditSentence> Leavers(AuditNetwork earlier, AuditComparison comparison)
    {
        var gone = comparison.Count(TieChange.LostWithLeaver, across: true);
        string[] leavers = [.. comparison.People.Where(person => person is { IsLeaver: true, Before: > 0 })
            .OrderByDescending(person => person.Before).Select(person => earlier.Names[earlier.Roster.IndexOf(person.Id)])];
        if (gone > 0)
        {
            yield return AuditSentence.Of(
                Strong($"{Wording.Capital(Wording.Spelled(gone, "of the lost ties went", "of the lost ties went"))} with {Wording.List(leavers)}"),
                Plain($", who {(leavers.Length == 1 ? "has" : "have")} left."));
        }
    }

    /// <summary>Who stays and has lost most ties across, and who has won most, from two on.</summary>
    private static IEnumerable<AuditSentence> Movers(AuditNetwork later, AuditComparison comparison)
    {
        var staying = comparison.People.Where(person => person is { Before: not null, After: not null }).ToList();
        var loser = staying.MaxBy(person => person.Before - person.After);
        if (loser is not null && loser.Before - loser.After >= 2)
        {
            yield return AuditSentence.Of(
                Strong($"{later.WithFirm(loser)} held {Wording.Number(loser.Before!.Value)} of them and {(loser.After == 0 ? "holds none" : $"holds {Wording.Number(loser.After!.Value)}")} now"),
                Plain("."));
        }

        string[] winners = [.. staying.Where(person => person.After - person.Before >= 2).Select(person => NameIn(later, person))];
        if (winners.Length > 0)
        {
            yield return AuditSentence.Of(Plain(
                $"{Wording.List(winners)} {(winners.Length == 1 ? "has" : "have")} won two or more."));
        }
    }

    private static string WithFirm(this AuditNetwork audit, ChangedPerson person)
    {
        var index = audit.Roster.IndexOf(person.Id);
        return $"{Wording.Possessive(audit.Roster.Firms[audit.Roster.FirmOf(index)])} {audit.Names[index]}";
    }

    private static IEnumerable<AuditSentence> Core(AuditNetwork later, AuditComparison comparison)
    {
        string[] entered = [.. comparison.People.Where(person => person is { WasCore: false, IsCore: true }).Select(person => NameIn(later, person))];
        string[] left = [.. comparison.People.Where(person => person is { WasCore: true, IsCore: false, IsLeaver: false }).Select(person => NameIn(later, person))];
        if (entered.Length + left.Length == 0)
        {
            yield break;
        }

        var first = entered.Length == 0 ? string.Empty : $"{Wording.List(entered)} came into the core";
        var second = left.Length == 0 ? string.Empty : $"{Wording.List(left)} dropped out of {(entered.Length == 0 ? "the core" : "it")}";
        yield return AuditSentence.Of(Plain($"{string.Join(", ", new[] { first, second }.Where(part => part.Length > 0))}."));
    }

    private static string NameIn(AuditNetwork audit, ChangedPerson person) => audit.Names[audit.Roster.IndexOf(person.Id)];

    private static IEnumerable<AuditSentence> Alike(AuditComparison comparison)
    {
        if (comparison.Qap is { } qap)
        {
            yield return AuditSentence.Of(Plain(FormattableString.Invariant(
                $"Among the {comparison.InBoth} people in both, the two networks are {(qap.Correlation >= MuchAlike ? "much alike" : qap.AtLeast <= 0.05 ? "alike, with much that changed" : "no more alike than chance would have it")} (QAP correlation {qap.Correlation:0.00}, p {(qap.AtLeast < 0.001 ? "below 0.001" : FormattableString.Invariant($"{qap.AtLeast:0.000}"))}).")));
        }
    }
}
