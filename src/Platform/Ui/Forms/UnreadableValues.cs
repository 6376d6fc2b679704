using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Forms.Mapping;

namespace Entente.Platform.Ui.Forms;

/// <summary>
/// Posted values that do not fit their property, such as letters in a number. The framework collects them only for
/// forms without a name; for the others it leaves the property empty and keeps the field's name in the message alone.
/// </summary>
internal static class UnreadableValues
{
    public static IEnumerable<(string Field, string Message)> Of(EditContext context, FormMappingContext? mapping, string formName) =>
        from error in mapping?.GetAllErrors(formName) ?? []
        from message in error.ErrorMessages
        let field = FieldOf(context, error, message)
        where !IsLeftEmpty(context, field, message)
        select (field, Words(message));

    /// <summary>An id that nobody chose is posted as an empty text, which is just what its property holds then.</summary>
    private static bool IsLeftEmpty(EditContext context, string field, FormattableString message) =>
        message.GetArguments() is ["", ..]
        && context.Model.GetType().GetProperty(field) is { } property
        && Nullable.GetUnderlyingType(property.PropertyType) is not null;

    private static string FieldOf(EditContext context, FormMappingError error, FormattableString message)
    {
        var model = context.Model.GetType();
        var named = message.GetArguments().OfType<string>().LastOrDefault(name => model.GetProperty(name) is not null);
        return named ?? error.Name;
    }

    private static string Words(FormattableString message) => message.GetArguments() is [string { Length: < 100 } value, ..]
        ? $"'{value}' is not the kind of value that belongs here."
        : "This is not the kind of value that belongs here.";
}
