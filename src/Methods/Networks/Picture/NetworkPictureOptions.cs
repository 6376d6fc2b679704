namespace Entente.Methods.Networks.Picture;

/// <summary>What a page may change about a picture.</summary>
public sealed record NetworkPictureOptions
{
    /// <summary>Title for readers who do not see the picture.</summary>
    public string Title { get; init; } = "Alliance network";

    /// <summary>Begins every id, so that several pictures can stand on a page.</summary>
    public string IdPrefix { get; init; } = "net";

    /// <summary>Where a click on a person leads, by index; null for nowhere.</summary>
    public Func<int, string?>? LinkOf { get; init; }

    /// <summary>Headings of the firms where they should be longer than the names in sentences.</summary>
    public IReadOnlyList<string>? FirmTitles { get; init; }
}
