using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Directory.Features;

/// <summary>Levels as choices.</summary>
internal static class LevelWords
{
    /// <summary>For a form.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
        [.. Enum.GetValues<PersonLevel>().Select(level => new Choice(level.ToString(), Amount.Capital(level.Word())))];

    /// <summary>For the filter of people.</summary>
    public static IReadOnlyList<Choice> Filters { get; } =
    [
        .. Enum.GetValues<PersonLevel>().Select(level => new Choice(level.Word(), Amount.Capital(level.Word()))),
        new(LevelChoice.None, "No level"),
    ];
}
