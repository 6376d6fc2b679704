using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Alliances.Parts;

/// <summary>Kinds, fields and changes of parts in words.</summary>
internal static partial class PartWords
{
    private const int RegexMilliseconds = 1000;

    /// <summary>"customer data": the name of a kind as a person reads it.</summary>
    public static string Of(Enum kind) => kind is RoleKind role ? RoleWords.Of(role) : Split(kind.ToString());

    public static IReadOnlyList<Choice> Choices<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(kind => new Choice(kind.ToString(), Figures.Capital(Of(kind))))];

    public static IReadOnlyList<Choice> Sides(string organisation) => [new(nameof(Side.Ours), "We"), new(nameof(Side.Theirs), organisation)];

    /// <summary>What a save did: also which changes of somebody else were kept beside it.</summary>
    public static string Saved(string called, IReadOnlyList<string> merged) => merged.Count == 0
        ? $"The {called} is saved."
        : $"The {called} is saved. Somebody else had changed {string.Join(", ", merged.Select(Split))} meanwhile; both changes are kept.";

    /// <summary>Where what is stored differs from what was typed, field by field.</summary>
    public static IReadOnlyList<Difference> Compare<TDetails>(TDetails stored, TDetails typed) => Difference.Between(
        [.. typeof(TDetails).GetProperties().Where(p => p.CanWrite)
            .Select(p => (Figures.Capital(Split(p.Name)), Text(p.GetValue(stored)), Text(p.GetValue(typed))))]);

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => Figures.Day(day),
        decimal amount => Figures.Exact(amount),
        Enum kind => Of(kind),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static string Split(string name) => Capitals().Replace(name, " $0").Trim().ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.ExplicitCapture, RegexMilliseconds)]
    private static partial Regex Capitals();
}
