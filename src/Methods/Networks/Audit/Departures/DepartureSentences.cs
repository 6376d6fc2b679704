using Entente.Methods.Networks.Turnover;
using static Entente.Methods.Networks.Audit.AuditSentence;

namespace Entente.Methods.Networks.Audit.Departures;

/// <summary>What a departure does, in plain sentences computed from its figures.</summary>
public static class DepartureSentences
{
    /// <summary>Two to four sentences.</summary>
    public static IReadOnlyList<AuditSentence> Of(AuditNetwork audit, Departure departure)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(departure);
        if (departure.Removed.Count == 0)
        {
            return [AuditSentence.Of(Plain("Nobody is taken out, so nothing changes. Choose one or several people."))];
        }

        if (departure.Removed.Count == audit.Roster.Count)
        {
            return [AuditSentence.Of(Plain("Everybody is taken out, so nothing is left to say."))];
        }

        var sentences = new List<AuditSentence> { Lost(audit, departure) };
        sentences.AddRange(Apart(audit, departure));
        sentences.AddRange(Next(audit, departure));
        return sentences;
    }

    /// <summary>One sentence on the first introductions, or that none would help.</summary>
    public static AuditSentence Restoring(AuditNetwork audit, Departure departure, IReadOnlyList<Introduction> ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        if (ladder.Count == 0)
        {
            return AuditSentence.Of(Plain("No introduction across the firms would shorten a way between them."));
        }

        var first = ladder[0];
        var pair = $"{audit.Names[first.A]} with {audit.Names[first.B]}";
        return ShareOf(departure, ladder[^1].Efficiency) is { } share
            ? AuditSentence.Of(
                Plain($"{Wording.Capital(Wording.Spelled(ladder.Count, "introduction", "introductions"))}, first {pair}, would win back "),
                Strong(share >= 1 ? "all of what is lost" : $"{Wording.Percent(share)} of what is lost"), Plain("."))
            : AuditSentence.Of(Plain($"The introduction that shortens most ways between the firms is {pair}."));
    }

    /// <summary>Share of the lost efficiency that is won back at this efficiency; null where nothing was lost.</summary>
    public static double? ShareOf(Departure departure, double efficiency)
    {
        ArgumentNullException.ThrowIfNull(departure);
        return departure.LostEfficiency > 0 ? (efficiency - departure.After.Efficiency) / departure.LostEfficiency : null;
    }

    private static AuditSentence Lost(AuditNetwork audit, Departure departure)
    {
        var who = ListOf(audit, departure.Removed);
        if (departure.Before.StrongAcross == 0)
        {
            return AuditSentence.Of(Plain($"No strong tie joins the firms today, so {who} {Take(departure)} none away."));
        }

        return departure.LostTies.Count == 0
            ? AuditSentence.Of(Plain($"Without {who} no strong tie between the firms is lost."))
            : AuditSentence.Of(
                Plain($"With {who} "),
                Strong($"{departure.LostTies.Count} of the {departure.Before.StrongAcross} strong ties between the firms would go ({Wording.Percent(departure.LostShare!.Value)})"),
                Plain(departure.After.StrongAcross == 0 ? ", and none would remain." : $"; {departure.After.StrongAcross} would remain."));
    }

    private static IEnumerable<AuditSentence> Apart(AuditNetwork audit, Departure departure)
    {
        if (departure.CutOff.Count > 0)
        {
            yield return AuditSentence.Of(
                Strong($"{ListOf(audit, departure.CutOff)} would have no way left to the other side"),
                Plain(departure.WithoutTie.Except(departure.CutOff).Any()
                    ? $"; {ListOf(audit, departure.WithoutTie.Except(departure.CutOff))} would lose the last strong tie of their own."
                    : "."));
        }
        else if (departure.WithoutTie.Count > 0)
        {
            yield return AuditSentence.Of(
                Plain($"{ListOf(audit, departure.WithoutTie)} would have no strong contact of their own at the partner, only through others."));
        }
    }

    private static IEnumerable<AuditSentence> Next(AuditNetwork audit, Departure departure)
    {
        if (departure.After.Broker is { } next && departure.After.BrokerShare is { } share && next != departure.Before.Broker)
        {
            yield return AuditSentence.Of(
                Plain($"The next broker would be {audit.Names[next]} of {audit.Roster.Firms[audit.Roster.FirmOf(next)]}, on {Wording.Percent(share)} of the shortest routes between the firms."));
        }
    }

    private static string Take(Departure departure) => departure.Removed.Count == 1 ? "takes" : "take";

    private static string ListOf(AuditNetwork audit, IEnumerable<int> people) =>
        Wording.List([.. people.Select(person => audit.Names[person])]);
}
