namespace Entente.Modules.Directory.Contracts;

/// <summary>The colour of a tag's dot. The word beside it always says what the tag means.</summary>
public enum TagColour
{
    Grey,
    Blue,
    Teal,
    Green,
    Amber,
    Orange,
    Red,
    Purple,
}

/// <summary>A tag as pages and programs see it on a record.</summary>
public sealed record TagView(Guid Id, string Name, TagColour Colour);
