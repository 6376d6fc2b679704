using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Domain;

/// <summary>A position that a person had: where, as what, from when until when.</summary>
internal sealed record PositionDetails : INamesOrganisation, IValidatableObject
{
    /// <summary>The organisation by its id, or by <see cref="Organisation"/>.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>The organisation by its name; it need not be in the directory.</summary>
    [PlainText(Lengths.Name)]
    public string? Organisation { get; set; }

    [PlainText(Lengths.Position)]
    public string? Title { get; set; }

    [EnumDataType(typeof(PersonLevel), ErrorMessage = "The level is senior, middle or operating.")]
    public PersonLevel? Level { get; set; }

    [PlainText(Lengths.Function)]
    public string? Function { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PlausibleDays.Fault(Since) is { } since)
        {
            yield return new(since, [nameof(Since)]);
        }

        if (PlausibleDays.Fault(Until) is { } until)
        {
            yield return new(until, [nameof(Until)]);
        }
        else if (Until < Since)
        {
            yield return new("The last day is before the first.", [nameof(Until)]);
        }
    }
}
