using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Access;

/// <summary>What the browser's authenticator answered, as JSON (WebAuthn level 3, toJSON).</summary>
public sealed record PasskeyInput
{
    internal const int LongestCredential = 20_000;

    [StringLength(LongestCredential)]
    public string? Credential { get; set; }
}

/// <summary>A new passkey.</summary>
public sealed record NewPasskey
{
    internal const int NameLength = 100;

    [Required(ErrorMessage = "Give the passkey a name, such as the device that holds it."), PlainText(NameLength)]
    public string Name { get; set; } = string.Empty;

    /// <summary>The password, asked again.</summary>
    [Required(ErrorMessage = "Enter your password."), StringLength(200)]
    public string Current { get; set; } = string.Empty;

    [StringLength(PasskeyInput.LongestCredential)]
    public string? Credential { get; set; }
}

/// <summary>A passkey as its person sees it. The id is the credential's, in URL-safe base 64.</summary>
public sealed record PasskeyView(string Id, string Name, DateTime CreatedUtc);
