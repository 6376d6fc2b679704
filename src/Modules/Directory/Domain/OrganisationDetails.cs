using Entente.Platform.Storage;
using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Contracts;
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

    /// <summary>Earlier and other names, one a line.</summary>
    [PlainText(Lengths.FormerNames, IsMultiline = true)]
    public string? FormerNames { get; set; }

    /// <summary>Domains besides the website's, one a line.</summary>
    [PlainText(Lengths.Domains, IsMultiline = true)]
    public string? Domains { get; set; }

    /// <summary>How many people work there, in all.</summary>
    [Range(0, 10_000_000, ErrorMessage = "Give a number of people between 0 and 10,000,000.")]
    public int? Employees { get; set; }

    /// <summary>The revenue of a year, as a band.</summary>
    [EnumDataType(typeof(RevenueBand), ErrorMessage = "This is none of the bands of revenue.")]
    public RevenueBand? Revenue { get; set; }

    /// <summary>The Legal Entity Identifier (ISO 17442): 20 characters with two check digits.</summary>
    [PlainText(40)]
    public string? Lei { get; set; }

    /// <summary>The D-U-N-S number: nine digits.</summary>
    [PlainText(40)]
    public string? Duns { get; set; }

    /// <summary>The number for value-added tax, with its country's two letters.</summary>
    [PlainText(40)]
    public string? VatId { get; set; }

    /// <summary>The organisation to which this one belongs, by its id, or by <see cref="Parent"/>.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The organisation to which this one belongs, by its name.</summary>
    [PlainText(Lengths.Name)]
    public string? Parent { get; set; }

    /// <summary>The id in another system, unique in the workspace.</summary>
    [PlainText(Lengths.ExternalId)]
    public string? ExternalId { get; set; }

    [PlainText(Lengths.Notes, IsMultiline = true)]
    public string? Notes { get; set; }

    /// <summary>True to add it although another organisation looks the same.</summary>
    public bool DespiteLikeness { get; set; }

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

        foreach (var domain in (Cleaned.LinesOnce(Domains) ?? string.Empty).Split('\n').Where(d => d.Length > 0 && Domain.Website.HostOf(d) is null))
        {
            yield return new($"'{domain}' is no domain. Write one a line, such as example.com.", [nameof(Domains)]);
        }

        foreach (var error in Identifiers.Errors(this))
        {
            yield return error;
        }
    }
}
