namespace Entente.Platform.Storage;

/// <summary>
/// A record that goes to the trash before it goes for good. While <see cref="DeletedUtc"/> is set, a query filter named
/// <see cref="Trash.Filter"/> hides it from every query that does not ask for the trash by name.
/// </summary>
public interface ITrashed
{
    DateTime? DeletedUtc { get; }
}

public static class Trash
{
    /// <summary>The filter's name, for <c>IgnoreQueryFilters([Trash.Filter])</c>. The filter by workspace stays.</summary>
    public const string Filter = "trash";
}
