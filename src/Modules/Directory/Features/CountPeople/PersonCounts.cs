using Entente.Modules.Directory.Domain;
using Entente.Platform.Lists;

namespace Entente.Modules.Directory.Features;

/// <summary>How many people there are, in all and by level. By level they are counted up to the limit of lists.</summary>
internal sealed record PersonCounts(int People, int Senior, int Middle, int Operating)
{
    public bool IsExact => People <= ListPage<object>.CountLimit;

    public int WithoutLevel => IsExact ? People - Senior - Middle - Operating : 0;

    /// <summary>"4 senior, 5 middle and 11 operating"; empty when nobody has a level.</summary>
    public string Levels => Amount.List(
    [
        .. new[] { (Senior, "senior"), (Middle, "middle"), (Operating, "operating") }
            .Where(level => level.Item1 > 0).Select(level => Amount.Of(level.Item1, level.Item2, level.Item2)),
    ]);

    /// <summary>"20 people are in the directory: 4 senior, 5 middle and 11 operating."</summary>
    public string Lead => People == 0
        ? "Nobody is in the directory yet."
        : $"{Amount.Opening(People, "person is", "people are")} in the directory{(Levels.Length > 0 ? ": " + Levels : string.Empty)}.";

    /// <summary>The same of one organisation: "Of its people we know 20: 4 senior and 16 operating."</summary>
    public string LeadOf(string organisation) => People == 0
        ? $"Nobody of {organisation} is in the directory yet."
        : $"Of its people we know {Amount.Figure(People)}{(Levels.Length > 0 ? ": " + Levels : string.Empty)}.";

    /// <summary>What is missing; null when nothing is.</summary>
    public string? Finding => WithoutLevel == 0
        ? null
        : $"{Amount.Opening(WithoutLevel, "person has", "people have")} no level, so a network audit cannot place them.";
}
