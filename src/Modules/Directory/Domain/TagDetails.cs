using Entente.Modules.Directory.Contracts;
using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Domain;

/// <summary>What a person enters about a tag.</summary>
internal sealed record TagDetails
{
    public const int NameLength = 40;

    [Required(ErrorMessage = "Give the tag a word.")]
    [PlainText(NameLength)]
    public string? Name { get; set; }

    [EnumDataType(typeof(TagColour), ErrorMessage = "This is none of the colours.")]
    public TagColour Colour { get; set; }
}
