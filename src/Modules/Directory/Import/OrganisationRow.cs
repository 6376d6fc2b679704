using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Import;

/// <summary>What a row says about an organisation; the same rules as in the form, and a country may be written out.</summary>
internal sealed class OrganisationRow : IValidatableObject
{
    private string? country;
    private string? externalId;

    [Required(ErrorMessage = "Give the organisation's name.")]
    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    [PlainText(Lengths.ExternalId)]
    public string? ExternalId
    {
        get => externalId;
        set => externalId = Cleaned.OrNull(value);
    }

    [PlainText(Lengths.Name)]
    public string? Country
    {
        get => country;
        set => country = value is null ? null : Countries.CodeOf(value) ?? value;
    }

    [PlainText(Lengths.Website)]
    public string? Website { get; set; }

    [PlainText(Lengths.Sector)]
    public string? Sector { get; set; }

    [PlainText(Lengths.Notes, IsMultiline = true)]
    public string? Notes { get; set; }

    public bool IsOwn { get; init; }

    public OrganisationDetails ToDetails() => new()
    {
        Name = Name, ExternalId = ExternalId, Country = Country, Website = Website, Sector = Sector, Notes = Notes, IsOwn = IsOwn,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Country is { } given && !Countries.IsCode(given))
        {
            yield return new($"'{given}' is no country that we know. Write its English name, or two letters such as DE or US.", [nameof(Country)]);
        }

        if (Cleaned.OrNull(Website) is { } website && Domain.Website.Parse(website) is not { Length: <= Lengths.Website })
        {
            yield return new(
                $"'{website}' is no website. Write a domain such as example.com, or an address that starts with https://.", [nameof(Website)]);
        }
    }
}
