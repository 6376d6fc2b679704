using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Privacy;

namespace Entente.Modules.Networks.Privacy;

/// <summary>What groups say, in plain sentences computed from their figures.</summary>
internal static class GroupsInWords
{
    public static IReadOnlyList<string> Of(BlockSummary groups, AuditSettings settings)
    {
        var sentences = new List<string>();
        if (groups.ResponseShare is { } share)
        {
            sentences.Add(share < settings.ReliableResponse
                ? $"{Wording.Percent(share)} answered, so this shows a direction only."
                : $"{Wording.Percent(share)} answered.");
        }

        sentences.AddRange(groups.Firms.Where(b => b.A != b.B && b.StrongBand != Band.Withheld).Select(Across));
        if (groups.Levels.Where(l => l.Strong == Band.AlmostNone).ToList() is [_, ..] apart)
        {
            sentences.Add($"Almost no strong tie joins {Wording.List([.. apart.Select(Levels)], 3)}.");
        }

        if (groups.Firms.Any(b => b.StrongBand == Band.Withheld))
        {
            sentences.Add("Firms with fewer than four people are not told of.");
        }

        return sentences;
    }

    /// <summary>"about 15 %" or words.</summary>
    public static string Share(double? share, Band band) => share is { } value ? $"about {value * 100:0}\u202f%" : Words(band);

    public static string Words(Band band) => band switch
    {
        Band.Withheld => "not shown",
        Band.AlmostNone => "almost none",
        Band.Few => "few",
        Band.Some => "some",
        Band.Many => "many",
        _ => "almost all",
    };

    private static string Across(FirmBlock block) => block switch
    {
        { StrongBand: Band.AlmostNone } => $"Almost no strong tie joins {block.A} and {block.B}.",
        { StrongBand: Band.AlmostAll } => $"Almost everybody of {block.A} and {block.B} is joined by strong ties.",
        { Strong: { } share } => $"About {share * 100:0}\u202f% of the pairs between {block.A} and {block.B} are strong ties.",
        _ => $"Between {block.A} and {block.B} there are strong ties.",
    };

    private static string Levels(LevelBlock block) =>
        $"{Wording.Possessive(block.FirmA)} {LevelNames.Of(block.LevelA)} and {Wording.Possessive(block.FirmB)} {LevelNames.Of(block.LevelB)}";
}
