using Entente.Modules.Directory.Domain;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Directory.Features;

internal static class CountryChoices
{
    public static IReadOnlyList<Choice> All { get; } = [.. Countries.All.Select(c => new Choice(c.Code, c.Name))];

    /// <summary>The countries of these codes; all of them when there is no list of codes.</summary>
    public static IReadOnlyList<Choice> Of(IReadOnlyList<string>? codes) =>
        codes is null ? All : [.. All.Where(choice => codes.Contains(choice.Value))];
}
