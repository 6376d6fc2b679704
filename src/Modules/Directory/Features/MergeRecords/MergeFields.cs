using System.Collections;
using System.Globalization;
using Entente.Modules.Directory.Domain;

namespace Entente.Modules.Directory.Features;

/// <summary>A field of two records side by side.</summary>
internal sealed record MergeField(string Name, string Title, string? Winner, string? Loser)
{
    public bool Differs => Winner != Loser;
}

/// <summary>The fields of which a person chooses one of two values.</summary>
internal static class MergeFields
{
    /// <summary>Not a matter of choice: which firm is ours, and the record's own identity.</summary>
    private static readonly HashSet<string> Left =
        [nameof(OrganisationDetails.DespiteLikeness), nameof(OrganisationDetails.IsOwn), nameof(OrganisationDetails.ParentId), "OrganisationId"];

    public static IReadOnlyList<MergeField> Of<TDetails>(TDetails winner, TDetails loser)
        where TDetails : class =>
        [.. typeof(TDetails).GetProperties().Where(p => p.CanWrite && !Left.Contains(p.Name))
            .Select(p => new MergeField(p.Name, Title(p.Name), Text(p.GetValue(winner)), Text(p.GetValue(loser))))];

    /// <summary>Takes the chosen fields over; a name that goes becomes a former name.</summary>
    public static void Take<TDetails>(TDetails winner, TDetails loser, IReadOnlyCollection<string> fields)
        where TDetails : class
    {
        foreach (var property in typeof(TDetails).GetProperties().Where(p => p.CanWrite && !Left.Contains(p.Name)))
        {
            if (fields.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
            {
                property.SetValue(winner, property.GetValue(loser));
            }
        }
    }

    private static string? Text(object? value) => value switch
    {
        null or "" => null,
        string text => text,
        IEnumerable many => string.Join(", ", many.Cast<object>()),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Title(string name) => Amount.Capital(string.Concat(
        name.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString())));
}
