using System.Globalization;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Storage;

/// <summary>A value as the audit trail tells it, back into what a person enters.</summary>
internal static class OldValue
{
    /// <summary>False when the field is none that a person enters, or its text cannot be read.</summary>
    public static bool PutInto(object details, FieldChange change)
    {
        // Title and the like are derived; the ids of sponsors are told by name, which says too little.
        var property = details.GetType().GetProperty(change.Field);
        if (property is not { CanWrite: true } || change.Field is nameof(OrganisationDetails.DespiteLikeness))
        {
            return false;
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isRead = TryRead(type, change.Old, out var value);
        if (isRead && (value is not null || !property.PropertyType.IsValueType || type != property.PropertyType))
        {
            property.SetValue(details, value);
            return true;
        }

        return false;
    }

    public static async Task<Outcome<Done>?> DoneAsync<T>(Task<Outcome<T>> edit) =>
        (await edit).TryGet(out _, out var refusal) ? Done.Value : refusal;

    private static bool TryRead(Type type, string? text, out object? value)
    {
        value = null;
        if (text is null)
        {
            return true;
        }

        value = type switch
        {
            _ when type == typeof(string) => text,
            _ when type == typeof(Guid) => Guid.TryParse(text, out var id) ? id : null,
            _ when type == typeof(int) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(bool) => bool.TryParse(text, out var yes) ? yes : null,
            _ when type == typeof(DateOnly) => DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day) ? day : null,
            _ when type == typeof(List<RelationshipKind>) => RelationshipKinds.Parse(text).ToList(),
            { IsEnum: true } => Enum.TryParse(type, text, out var word) ? word : null,
            _ => null,
        };
        return value is not null;
    }
}
