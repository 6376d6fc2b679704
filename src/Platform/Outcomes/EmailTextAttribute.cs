using System.ComponentModel.DataAnnotations;

namespace Entente.Platform.Outcomes;

/// <summary>
/// One e-mail address: something, an at sign, something, and no white space inside. Whether mail arrives there only
/// sending one can show. Takes time in proportion to the text, as a pattern with two open ends would not.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EmailTextAttribute : ValidationAttribute
{
    public EmailTextAttribute() => ErrorMessage = "This is no e-mail address. It should look like name@example.com.";

    public override bool IsValid(object? value) => value switch
    {
        null => true,
        string text when text.Trim() is var address => address.Length == 0 || IsAddress(address),
        _ => false,
    };

    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && !text.Any(char.IsWhiteSpace);
    }
}
