using System.ComponentModel.DataAnnotations;
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Features;

/// <summary>What is done to many records at once.</summary>
internal enum ManyAction
{
    AddTag,
    RemoveTag,
    SetOwner,
    SetStage,
    Delete,
}

/// <summary>Which records, and what is done to them.</summary>
internal sealed record ManyChange : IValidatableObject
{
    /// <summary>More at once would hold up everybody else who writes.</summary>
    public const int Most = 10_000;

    /// <summary>The records by id; or all that the filter finds.</summary>
    public List<Guid> Ids { get; set; } = [];

    /// <summary>True for all records that the filter finds.</summary>
    public bool All { get; set; }

    public ListFilter? Filter { get; set; }

    /// <summary>How many records the person saw before they agreed; another number is refused.</summary>
    public int? Expected { get; set; }

    [EnumDataType(typeof(ManyAction), ErrorMessage = "Choose what to do: addTag, removeTag, setOwner, setStage or delete.")]
    public ManyAction Action { get; set; }

    /// <summary>A tag's word.</summary>
    [PlainText(TagDetails.NameLength)]
    public string? Tag { get; set; }

    /// <summary>The member who is to look after them; none: nobody.</summary>
    public Guid? OwnerId { get; set; }

    [EnumDataType(typeof(RelationshipStage), ErrorMessage = "The stage is idea, forming, active, ending or ended.")]
    public RelationshipStage? Stage { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Action is ManyAction.AddTag or ManyAction.RemoveTag && SortKeys.Of(Tag ?? string.Empty).Length == 0)
        {
            yield return new("Give the tag's word.", [nameof(Tag)]);
        }

        if (!All && (Ids is null or { Count: 0 } || Ids.Count > Most))
        {
            yield return new($"Choose between one and {Most:N0} records.", [nameof(Ids)]);
        }
    }
}
