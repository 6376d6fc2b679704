namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>Parts of a timeline.</summary>
internal enum TimelinePart
{
    All,

    /// <summary>Open tasks, and meetings and milestones that are still to come.</summary>
    Ahead,

    Past,

    Deleted,
}

internal static class TimelineParts
{
    /// <summary>Null when the word is no part.</summary>
    public static TimelinePart? Parse(string? word) => string.IsNullOrEmpty(word) ? TimelinePart.All
        : Enum.GetValues<TimelinePart>().Cast<TimelinePart?>()
            .SingleOrDefault(part => part.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase));
}
