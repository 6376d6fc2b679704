using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>How many people each side has at a level.</summary>
internal sealed record LevelOfSides(string Level, int Ours, int Theirs);

/// <summary>The people of both firms by level.</summary>
/// <param name="Own">Our firm's name; null while no organisation is marked as ours.</param>
/// <param name="Other">The other organisation's name.</param>
/// <param name="Levels">Senior, middle, operating, and those without a level if there are any.</param>
internal sealed record TwoSides(string? Own, string Other, IReadOnlyList<LevelOfSides> Levels)
{
    private int Ours => Levels.Sum(l => l.Ours);

    private int Theirs => Levels.Sum(l => l.Theirs);

    public bool IsEmpty => Ours + Theirs == 0;

    public string Sentence => (Own, Ours, Theirs) switch
    {
        (null, _, _) => "No organisation is marked as our own firm yet, so this shows the other side only.",
        (_, 0, 0) => $"Nobody of {Own} or {Other} is in the directory yet.",
        (_, _, 0) => $"We know nobody of {Other} yet: add those whom we meet there.",
        (_, 0, _) => $"Nobody of {Own} is in the directory yet: add those who work on it.",
        _ => $"In the directory {Amount.Of(Ours, "person", "people")} of {Own} {(Ours == 1 ? "faces" : "face")} "
            + $"{Amount.Figure(Theirs)} of {Other}{Gap}.",
    };

    /// <summary>Levels at which one side has people and the other none.</summary>
    private string Gap
    {
        get
        {
            var alone = Levels.Where(l => l.Ours == 0 != (l.Theirs == 0)).Where(l => l.Level != LevelChoice.None)
                .Select(l => $"{(l.Ours == 0 ? Own : Other)} has nobody at {l.Level} level").ToList();
            return alone.Count == 0 ? string.Empty : "; " + Amount.List(alone);
        }
    }
}
