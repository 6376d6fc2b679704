using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;

namespace Entente.Platform.Outcomes;

/// <summary>
/// A text that can be stored and shown: not too long, without control characters (line breaks and tabs are allowed where
/// it has several lines), and whole as Unicode. Says what is wrong and where.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlainTextAttribute(int maxLength) : ValidationAttribute
{
    public int MaxLength => maxLength;

    public bool IsMultiline { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && Fault(text) is { } fault
            ? new(fault, validationContext.MemberName is { } member ? [member] : null)
            : ValidationResult.Success;

    private string? Fault(string text)
    {
        if (text.Length > maxLength)
        {
            return string.Create(CultureInfo.InvariantCulture,
                $"This is {text.Length:N0} characters long. At most {maxLength:N0} are allowed.");
        }

        var place = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone half of a surrogate pair is read as U+FFFD, the mark of what could not be read.
            if (rune == Rune.ReplacementChar || rune.Value is 0xFFFE or 0xFFFF || (Rune.IsControl(rune) && !(IsMultiline && rune.Value is '\n' or '\r' or '\t')))
            {
                return string.Create(CultureInfo.InvariantCulture,
                    $"The character at place {place} is a control character or unreadable. Take it out.");
            }

            place++;
        }

        return null;
    }
}
