using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Domain;

/// <summary>What a person enters about somebody who works for an organisation.</summary>
internal sealed record PersonDetails : INamesOrganisation, IValidatableObject
{
    [Required(ErrorMessage = "Give the person's name.")]
    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    /// <summary>The organisation by its id, or by <see cref="Organisation"/>.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>The organisation by its name.</summary>
    [PlainText(Lengths.Name)]
    public string? Organisation { get; set; }

    [EnumDataType(typeof(PersonLevel), ErrorMessage = "The level is senior, middle or operating.")]
    public PersonLevel? Level { get; set; }

    /// <summary>What the person works on, such as "marketing".</summary>
    [PlainText(Lengths.Function)]
    public string? Function { get; set; }

    /// <summary>The title, such as "marketing director".</summary>
    [PlainText(Lengths.Position)]
    public string? Position { get; set; }

    /// <summary>The first day of this position.</summary>
    public DateOnly? PositionSince { get; set; }

    [PlainText(Lengths.Phone)]
    public string? Phone { get; set; }

    /// <summary>Earlier and other names, one a line.</summary>
    [PlainText(Lengths.FormerNames, IsMultiline = true)]
    public string? FormerNames { get; set; }

    [PlainText(Lengths.Email)]
    [EmailText]
    public string? Email { get; set; }

    /// <summary>The id in the organisation's own lists, unique there.</summary>
    [PlainText(Lengths.ExternalId)]
    public string? ExternalId { get; set; }

    /// <summary>True to add the person although another one looks the same.</summary>
    public bool DespiteLikeness { get; set; }

    [PlainText(Lengths.Notes, IsMultiline = true)]
    public string? Notes { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PlausibleDays.Fault(PositionSince) is { } fault)
        {
            yield return new(fault, [nameof(PositionSince)]);
        }
    }
}
