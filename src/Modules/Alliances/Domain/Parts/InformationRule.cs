using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>How open each side is with one category of information, as both have agreed.</summary>
internal sealed class InformationRule : IAlliancePart<InformationRule, InformationRuleDetails>, IAudited
{
    private InformationRule()
    {
    }

    public static string Called => "rule for information";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public string Category { get; private set; } = string.Empty;

    public Openness OurLevel { get; private set; }

    public Openness TheirLevel { get; private set; }

    public DateOnly? WeAgreedOn { get; private set; }

    public DateOnly? TheyAgreedOn { get; private set; }

    public string AuditLabel => Category;

    public static InformationRule Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(InformationRuleDetails details)
    {
        Category = Cleaned.Required(details.Category);
        OurLevel = details.OurLevel;
        TheirLevel = details.TheirLevel;
        WeAgreedOn = details.WeAgreedOn;
        TheyAgreedOn = details.TheyAgreedOn;
    }

    public InformationRuleDetails ToDetails() => new()
    {
        Category = Category,
        OurLevel = OurLevel,
        TheirLevel = TheirLevel,
        WeAgreedOn = WeAgreedOn,
        TheyAgreedOn = TheyAgreedOn,
    };
}

/// <summary>How freely a category of information passes.</summary>
internal enum Openness
{
    Open,
    Ask,
    Closed,
}

/// <summary>What a person enters about it.</summary>
internal sealed record InformationRuleDetails : IValidatableObject
{
    [Required(ErrorMessage = "Name the category, such as: product plans.")]
    [PlainText(Lengths.Name)]
    public string? Category { get; set; }

    [EnumDataType(typeof(Openness), ErrorMessage = "Choose open, ask or closed.")]
    public Openness OurLevel { get; set; }

    [EnumDataType(typeof(Openness), ErrorMessage = "Choose open, ask or closed.")]
    public Openness TheirLevel { get; set; }

    public DateOnly? WeAgreedOn { get; set; }

    public DateOnly? TheyAgreedOn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(WeAgreedOn), WeAgreedOn), (nameof(TheyAgreedOn), TheyAgreedOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }
    }
}
