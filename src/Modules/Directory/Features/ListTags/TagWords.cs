using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Directory.Features;

/// <summary>Tags as choices, and their colours as classes.</summary>
internal static class TagWords
{
    public static IReadOnlyList<Choice> Colours { get; } = [.. Enum.GetNames<TagColour>().Select(name => new Choice(name, name))];

    public static IReadOnlyList<Choice> Choices(IReadOnlyList<TagRow> tags) => [.. tags.Select(t => new Choice(t.Id.ToString(), t.Name))];

    /// <summary>For a filter, by word, so that an address can be read.</summary>
    public static IReadOnlyList<Choice> Filters(IReadOnlyList<TagRow> tags) => [.. tags.Select(t => new Choice(t.Name, t.Name))];

    public static string Class(TagColour colour) => colour switch
    {
        TagColour.Blue => "en-tag-blue",
        TagColour.Teal => "en-tag-teal",
        TagColour.Green => "en-tag-green",
        TagColour.Amber => "en-tag-amber",
        TagColour.Orange => "en-tag-orange",
        TagColour.Red => "en-tag-red",
        TagColour.Purple => "en-tag-purple",
        _ => "en-tag-grey",
    };
}
