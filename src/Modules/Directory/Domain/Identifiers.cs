using Entente.Platform.Storage;
using System.ComponentModel.DataAnnotations;

namespace Entente.Modules.Directory.Domain;

/// <summary>Numbers by which a firm is known to the authorities and to data houses.</summary>
internal static class Identifiers
{
    private const int MinVatLength = 4;

    /// <summary>Without blanks, dots and dashes, in capitals, as these numbers are compared; null when nothing is left.</summary>
    public static string? Compact(string? text) =>
        Cleaned.OrNull(string.Concat((text ?? string.Empty).Where(c => !char.IsWhiteSpace(c) && c is not '.' and not '-')).ToUpperInvariant());

    public static IEnumerable<ValidationResult> Errors(OrganisationDetails details)
    {
        if (Compact(details.Lei) is { } lei && FaultOfLei(lei) is { } fault)
        {
            yield return new(fault, [nameof(details.Lei)]);
        }

        if (Compact(details.Duns) is { } duns && (duns.Length != Lengths.Duns || !duns.All(char.IsAsciiDigit)))
        {
            yield return new($"'{details.Duns}' is no D-U-N-S number. It has nine digits.", [nameof(details.Duns)]);
        }

        if (Compact(details.VatId) is { } vat && !IsVat(vat))
        {
            yield return new(
                $"'{details.VatId}' is no VAT number. Write the country's two letters before it, such as DE 123456789.", [nameof(details.VatId)]);
        }
    }

    /// <summary>ISO 17442: 18 letters and digits and two check digits, by which the whole is 1 modulo 97 (ISO 7064, MOD 97-10).</summary>
    private static string? FaultOfLei(string lei)
    {
        if (lei.Length != Lengths.Lei || !lei.All(char.IsAsciiLetterOrDigit) || !lei[^2..].All(char.IsAsciiDigit))
        {
            return $"'{lei}' is no LEI. It has 20 letters and digits, the last two of them digits.";
        }

        var rest = 0;
        foreach (var c in lei)
        {
            var value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }

        return rest == 1 ? null : $"The check digits of '{lei}' do not fit: a character of the LEI is wrong.";
    }

    private static bool IsVat(string vat) =>
        vat.Length is >= MinVatLength and <= Lengths.VatId && vat[..2].All(char.IsAsciiLetter) && vat.All(char.IsAsciiLetterOrDigit) && vat.Any(char.IsAsciiDigit);
}
