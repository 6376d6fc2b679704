using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Domain;

/// <summary>What a person enters about an organisation.</summary>
internal sealed record OrganisationDetails : IValidatableObject
{
    [Required(ErrorMessage = "Give the organisation's name.")]
    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    /// <summary>The two-letter code of ISO 3166-1.</summary>
    [PlainText(10)]
    public string? Country { get; set; }

    /// <summary>A domain or an address on the web.</summary>
    [PlainText(Lengths.Website)]
    public string? Website { get; set; }

    [PlainText(Lengths.Sector)]
    public string? Sector { get; set; }

    /// <summary>The id in another system, unique in the workspace.</summary>
    [PlainText(Lengths.ExternalId)]
    public string? ExternalId { get; set; }

    [PlainText(Lengths.Notes, IsMultiline = true)]
    public string? Notes { get; set; }

    /// <summary>True for our own firm.</summary>
    public bool IsOwn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Cleaned.OrNull(Country) is { } country && !Countries.IsCode(country.ToUpperInvariant()))
        {
            yield return new(
                $"'{country}' is no country code. Use the two letters of ISO 3166-1, such as DE or US.", [nameof(Country)]);
        }

        if (Cleaned.OrNull(Website) is { } website && Domain.Website.Parse(website) is not { Length: <= Lengths.Website })
        {
            yield return new(
                $"'{website}' is no website. Write a domain such as example.com, or an address that starts with https://.",
                [nameof(Website)]);
        }
    }
}
