using System.Globalization;
using Entente.Platform.Ui;
using Entente.Platform.Ui.Forms;

namespace Entente.Platform.Access.Pages;

/// <summary>Locales and time zones in words.</summary>
internal static class ProfileChoices
{
    private static readonly DateOnly Example = new(2019, 3, 25);

    public static IReadOnlyList<Choice> Locales { get; } = [.. PersonText.Locales
        .Select(name => new Choice(name, $"{CultureInfo.GetCultureInfo(name).EnglishName}: {Sample(name)}")).OrderBy(c => c.Text, StringComparer.Ordinal)];

    public static IReadOnlyList<Choice> Zones { get; } = [.. PersonText.Zones.Select(id => new Choice(id, id.Replace('_', ' ')))];

    private static string Sample(string name)
    {
        var text = PersonText.Of(name, null);
        return $"{text.Day(Example)}, {text.Number(1234.5m, 1)}";
    }
}
