using System.Globalization;
using Entente.Methods.Obligations;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Alliances.Reading;

/// <summary>What the page of an alliance says first.</summary>
internal static class AllianceSentences
{
    /// <summary>"Year two of three, and behind the path: return is 0.48 where 0.8 was planned."</summary>
    public static string Lead(AllianceView alliance)
    {
        var where = Figures.Capital(RoleWords.Of(alliance.Phase, alliance.Year));
        if (alliance.ThisYear is not { Planned: { } planned } year)
        {
            return $"{where}. {(alliance.StartedOn is null ? "It has no first day yet." : "No return is planned for this year.")}";
        }

        return year.Actual is not { } actual
            ? $"{where}: a return of {Figures.Amount(planned)} is planned, none is entered yet."
            : $"{where}, and {(actual >= planned ? "on or ahead of" : "behind")} the path: return is {Figures.Amount(actual)} where {Figures.Amount(planned)} was planned.";
    }

    /// <summary>"We have kept 58 % of our promises and Omega 79 %, too few to tell the two apart."</summary>
    public static string Promises(AllianceView alliance)
    {
        var (ours, theirs) = (alliance.OurPromises, alliance.TheirPromises);
        if (ours.Rate is not { } own || theirs.Rate is not { } other)
        {
            var settled = ours.Settled + theirs.Settled;
            return settled == 0
                ? "No promise is settled yet, so nothing can be said of how they are kept."
                : $"{Figures.Capital(Figures.Count(settled, "promise is", "promises are"))} settled, all of one side.";
        }

        var proves = ours.High >= theirs.Low && theirs.High >= ours.Low ? ", too few to tell the two apart" : "";
        return $"We have kept {Figures.Percent(own)} of our promises in time and {alliance.Organisation} {Figures.Percent(other)}{proves}.";
    }

    /// <summary>What waits: "Two matters are late, three are at risk."; null when nothing does.</summary>
    public static string? Matters(IReadOnlyList<WeekMatter> matters)
    {
        var parts = new[]
        {
            (Count: matters.Count(m => m.State == WeekState.Late), Words: "late"),
            (Count: matters.Count(m => m.State == WeekState.Due), Words: "due this week"),
            (Count: matters.Count(m => m.State == WeekState.AtRisk), Words: "at risk"),
        }.Where(part => part.Count > 0).ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts.Select((part, i) => Part(part.Count, part.Words, i))) + ".";
    }

    /// <summary>The side whose totals stand lowest, in a sentence; null without any.</summary>
    public static string? Obligations(AllianceView alliance)
    {
        var totals = alliance.Obligations.Where(o => o.Share is not null).ToList();
        if (totals.Count == 0)
        {
            return alliance.Obligations.Count == 0 ? null
                : alliance.Obligations.Any(o => o.Kind == TargetKind.Total) ? "Nothing is expected by today yet."
                : "Only levels are agreed, no totals.";
        }

        var worst = totals.MinBy(o => o.Share)!;
        var behind = totals.Count(o => o.IsAtRisk);
        return behind == 0
            ? "Every total is at 80 % or more of what is expected by today."
            : string.Create(CultureInfo.InvariantCulture,
                $"{Figures.Capital(Figures.Count(behind, "total is", "totals are"))} below 80 % of what is expected by today; furthest behind: {worst.Title.ToLower(CultureInfo.InvariantCulture)}, {Figures.Percent(worst.Share!.Value)}.");
    }

    private static string Part(int count, string words, int place)
    {
        var text = place == 0
            ? $"{Figures.Capital(Figures.Count(count, "matter is", "matters are"))} {words}"
            : $"{Figures.Count(count, "is", "are")} {words}";
        return text;
    }
}
