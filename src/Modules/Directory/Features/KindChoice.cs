using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>A filter by what an organisation is to us: a kind of relationship, "none", or nothing for all.</summary>
internal static class KindChoice
{
    public const string None = "none";

    /// <summary>Null when the text is a choice; else what is wrong with it.</summary>
    public static string? Breach(string? choice) =>
        string.IsNullOrEmpty(choice) || IsNone(choice) || WordOf(choice) is not null
            ? null
            : $"'{choice}' is no kind of relationship. Choose one of these: "
                + $"{string.Join(", ", RelationshipKinds.All.Select(k => k.Word()))}, {None}.";

    public static bool IsNone(string? choice) => None.Equals(choice, StringComparison.OrdinalIgnoreCase);

    /// <summary>The word by which the kind is stored; null when the choice is none of the kinds.</summary>
    public static string? WordOf(string? choice) =>
        RelationshipKinds.All.Select(k => k.Word()).SingleOrDefault(w => w.Equals(choice, StringComparison.OrdinalIgnoreCase));
}
