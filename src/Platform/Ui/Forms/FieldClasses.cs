using Microsoft.AspNetCore.Components.Forms;

namespace Entente.Platform.Ui.Forms;

/// <summary>Marks a wrong field with the class that the style framework knows.</summary>
internal sealed class FieldClasses : FieldCssClassProvider
{
    public static readonly FieldClasses Instance = new();

    public override string GetFieldCssClass(EditContext editContext, in FieldIdentifier fieldIdentifier) =>
        editContext.GetValidationMessages(fieldIdentifier).Any() ? "is-invalid" : "";
}
