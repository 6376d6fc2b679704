using Entente.Platform.Storage;
using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Imports.Records;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Import;

/// <summary>What a row says about a person, with the organisation by its id in the other program or by its name.</summary>
internal sealed class PersonRow : IValidatableObject, INamesOrganisationInFile, ITakesOver<PersonRow>
{
    private string? externalId;

    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    [PlainText(Lengths.Name)]
    public string? FirstName { get; set; }

    [PlainText(Lengths.Name)]
    public string? LastName { get; set; }

    [PlainText(Lengths.ExternalId)]
    public string? ExternalId
    {
        get => externalId;
        set => externalId = Cleaned.OrNull(value);
    }

    [PlainText(Lengths.ExternalId)]
    public string? OrganisationExternalId { get; set; }

    [PlainText(Lengths.Name)]
    public string? Organisation { get; set; }

    public PersonLevel? Level { get; set; }

    [PlainText(Lengths.Function)]
    public string? Function { get; set; }

    [PlainText(Lengths.Position)]
    public string? Position { get; set; }

    public DateOnly? PositionSince { get; set; }

    [PlainText(Lengths.Phone)]
    public string? Phone { get; set; }

    [PlainText(Lengths.Email)]
    [EmailText]
    public string? Email { get; set; }

    [PlainText(Lengths.Notes, IsMultiline = true)]
    public string? Notes { get; set; }

    /// <summary>Found by <see cref="OrganisationLookup"/>.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>Letters of an id in <see cref="NameKey"/>.</summary>
    public const int IdLength = 36;

    /// <summary>Name and organisation as one key; null while either is missing.</summary>
    public string? NameKey => OrganisationId is { } id && FullName is { } name ? KeyOf(id, SortKeys.Of(name)) : null;

    public static string KeyOf(Guid organisationId, string sortKey) => organisationId + sortKey;

    public string? FullName => Cleaned.OrNull(Name) ?? Cleaned.OrNull($"{FirstName} {LastName}");

    /// <summary>What an existing person says besides.</summary>
    public PersonDetails Known { get; init; } = new();

    public PersonDetails ToDetails() => Known with
    {
        Name = FullName, ExternalId = ExternalId, OrganisationId = OrganisationId, Level = Level, Function = Function, Position = Position,
        PositionSince = PositionSince, Phone = Phone, Email = Email, Notes = Notes,
    };

    public void TakeOver(PersonRow from)
    {
        OrganisationId = from.OrganisationId ?? OrganisationId;
        Name = Cleaned.OrNull(from.Name) is null && from.FullName is { } name ? name : Name;
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (FullName is null)
        {
            yield return new("Give the person's name, or first and last name.", [nameof(Name)]);
        }
        else if (FullName.Length > Lengths.Name)
        {
            yield return new($"First and last name together have {FullName.Length} characters; at most {Lengths.Name} are allowed.", [nameof(Name)]);
        }

        if (PlausibleDays.Fault(PositionSince) is { } fault)
        {
            yield return new(fault, [nameof(PositionSince)]);
        }
    }
}

/// <summary>A row that names an organisation.</summary>
internal interface INamesOrganisationInFile
{
    string? OrganisationExternalId { get; }

    string? Organisation { get; }

    Guid? OrganisationId { set; }
}
