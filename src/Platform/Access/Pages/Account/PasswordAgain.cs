using System.ComponentModel.DataAnnotations;

namespace Entente.Platform.Access.Pages;

/// <summary>The password, asked again before something that weakens or opens the account.</summary>
public sealed record PasswordAgain
{
    [Required(ErrorMessage = "Enter your password.")]
    [StringLength(200)]
    public string Current { get; set; } = string.Empty;
}
