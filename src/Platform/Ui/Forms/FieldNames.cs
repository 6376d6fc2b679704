using System.Reflection;
using Microsoft.AspNetCore.Components.Forms;

namespace Entente.Platform.Ui.Forms;

/// <summary>How a field is called in the model, in the page and in a refusal.</summary>
internal static class FieldNames
{
    private const BindingFlags AnyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;
    private static readonly object FormKey = new();

    /// <summary>Gives the form's name to its fields, which make their ids from it.</summary>
    public static void NameForm(EditContext context, string formName) => context.Properties[FormKey] = formName;

    /// <summary>The id of the field's control, unique on the page.</summary>
    public static string Id(EditContext context, string field) =>
        context.Properties.TryGetValue(FormKey, out var form) ? $"{form}-{field}" : field;

    /// <summary>The model's own spelling of a field that a use case names; the name as it is when the model has none.</summary>
    public static string Own(object model, string field) => model.GetType().GetProperty(field, AnyCase)?.Name ?? field;
}
