using Entente.Modules.Directory.Contracts;

namespace Entente.Modules.Directory.Features;

/// <summary>A filter by level: senior, middle, operating, "none" for those without one, or nothing for all.</summary>
internal static class LevelChoice
{
    public const string None = "none";

    public static string Word(this PersonLevel level) => level switch
    {
        PersonLevel.Senior => "senior",
        PersonLevel.Middle => "middle",
        PersonLevel.Operating => "operating",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No word for this level."),
    };

    /// <summary>Null when the text is a choice; else what is wrong with it.</summary>
    public static string? Breach(string? choice) =>
        string.IsNullOrEmpty(choice) || IsNone(choice) || LevelOf(choice) is not null
            ? null
            : $"'{choice}' is no level. Choose senior, middle, operating or {None}.";

    public static bool IsNone(string? choice) => None.Equals(choice, StringComparison.OrdinalIgnoreCase);

    public static PersonLevel? LevelOf(string? choice) => Enum.GetValues<PersonLevel>().Cast<PersonLevel?>()
        .SingleOrDefault(level => level!.Value.Word().Equals(choice, StringComparison.OrdinalIgnoreCase));
}
