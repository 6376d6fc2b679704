using System.ComponentModel.DataAnnotations;

namespace Entente.Platform.Outcomes;

/// <summary>
/// Checks the shape of an input record by its data annotations. Called in the use case, so that every door
/// checks the same; the form shows the same annotations beside its fields.
/// </summary>
public static class Check
{
    /// <summary>The field errors of <paramref name="input"/>; empty when its shape is right.</summary>
    public static IReadOnlyList<FieldError> Shape(object input)
    {
        var results = new List<ValidationResult>();
        var context = new ValidationContext(input);
        if (!Validator.TryValidateObject(input, context, results, validateAllProperties: true) && input is IValidatableObject whole)
        {
            // The framework asks for this only when every field is right; a person wants to hear everything at once.
            results.AddRange(whole.Validate(context));
        }

        return [.. results.SelectMany(
            r => r.MemberNames.DefaultIfEmpty(string.Empty),
            (r, field) => new FieldError(field, r.ErrorMessage ?? "This value is not allowed.")).Distinct()];
    }
}
