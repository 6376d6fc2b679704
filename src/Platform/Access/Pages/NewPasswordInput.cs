using System.ComponentModel.DataAnnotations;

namespace Entente.Platform.Access.Pages;

/// <summary>A new password, typed twice.</summary>
public sealed record NewPasswordInput
{
    [Required(ErrorMessage = "Choose a password.")]
    [StringLength(200, MinimumLength = AccountSetup.MinPasswordLength, ErrorMessage = "The password needs at least 10 characters.")]
    public string Password { get; set; } = string.Empty;

    [Compare(nameof(Password), ErrorMessage = "The two passwords differ.")]
    public string Again { get; set; } = string.Empty;
}
