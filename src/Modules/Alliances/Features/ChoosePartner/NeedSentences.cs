using System.Globalization;
using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;

namespace Entente.Modules.Alliances.Features;

/// <summary>What the page of a need says first.</summary>
internal static class NeedSentences
{
    /// <summary>Who leads and by how much: "Omega leads with 7.4 of 10, 1.2 ahead of Zeta."</summary>
    public static string Lead(NeedView need)
    {
        var ranked = need.Candidates.Where(c => c.Score is not null).ToList();
        return ranked switch
        {
            [] => need.Candidates.Count == 0 ? "No candidate yet: name the firms that might bring what we lack." : "No candidate has a mark yet.",
            [var only] => $"{only.Organisation} is the only candidate with marks: {Mark(only.Score)} of 10.",
            [var first, var second, ..] when first.Rank == second.Rank => $"{first.Organisation} and {second.Organisation} are level at {Mark(first.Score)} of 10.",
            [var first, var second, ..] => $"{first.Organisation} leads with {Mark(first.Score)} of 10, {Mark(first.Score - second.Score)} ahead of {second.Organisation}.",
        };
    }

    /// <summary>Which weight would turn the decision soonest, or that none does.</summary>
    public static string Stability(NeedView need)
    {
        if (need.Stability is not { } ranges)
        {
            return "How stable that is cannot be said while a mark is missing or two are level.";
        }

        var closest = ranges.Select(r => (r.Criterion, Move: Math.Min(r.Low > 0 ? r.Weight - r.Low : 1, r.High < 1 ? r.High - r.Weight : 1))).MinBy(r => r.Move);
        return closest.Move >= 1 ? "No single weight can turn that."
            : $"It turns when the weight of {SelectionCriteria.Names[closest.Criterion].ToLowerInvariant()} moves by {closest.Move.ToString("0 %", CultureInfo.InvariantCulture)}.";
    }

    /// <summary>Whether the candidates together bring what is needed.</summary>
    public static string Coverage(NeedView need)
    {
        if (need.Details.Components is null)
        {
            return "";
        }

        var set = need.SmallestSet.Count == 0 ? "Nobody brings any of the components that are needed."
            : $"{string.Join(" and ", need.SmallestSet)} {(need.SmallestSet.Count == 1 ? "brings" : "together bring")} {(need.Missing.Count == 0 ? "all that is needed" : "all that can be had")}.";
        return need.Missing.Count == 0 ? set : $"{set} Missing: {string.Join(", ", need.Missing)}.";
    }

    /// <summary>How the weights came about.</summary>
    public static string Weights(NeedView need) => need.ConsistencyRatio switch
    {
        null => "Weights are given directly.",
        > PairwiseComparison.LargestConsistentRatio and var ratio =>
            $"Weights come from pairwise comparison. Consistency ratio {ratio.ToString("0.00", CultureInfo.InvariantCulture)}: above 0.10 the comparisons contradict each other too much; look at them again.",
        var ratio => $"Weights come from pairwise comparison. Consistency ratio {ratio.Value.ToString("0.00", CultureInfo.InvariantCulture)}, which is consistent enough (at most 0.10).",
    };

    public static string Mark(double? value) => value is { } known ? known.ToString("0.0", CultureInfo.InvariantCulture) : "–";

    /// <summary>Those who bring most alone, for the table: "3 of 5".</summary>
    public static string Brings(CandidateView candidate, NeedView need) =>
        need.Details.Components is { } components ? $"{candidate.Brings} of {components.Split('\n').Length}" : "";

    public static string Step(int pair)
    {
        var (row, column) = Pair(pair);
        return $"{SelectionCriteria.Names[row]} against {SelectionCriteria.Names[column].ToLowerInvariant()}";
    }

    private static (int Row, int Column) Pair(int pair)
    {
        var count = SelectionCriteria.Names.Count;
        for (var row = 0; row < count; row++)
        {
            if (pair < count - 1 - row)
            {
                return (row, row + 1 + pair);
            }

            pair -= count - 1 - row;
        }

        throw new ArgumentOutOfRangeException(nameof(pair));
    }
}
