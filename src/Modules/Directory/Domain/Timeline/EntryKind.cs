namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>What stands on a timeline by a person's hand.</summary>
internal enum EntryKind
{
    Note,
    Meeting,
    Task,
    Milestone,
}

internal static class EntryKinds
{
    public static IReadOnlyList<EntryKind> All { get; } = Enum.GetValues<EntryKind>();

    public static string Word(this EntryKind kind) => kind switch
    {
        EntryKind.Note => "note",
        EntryKind.Meeting => "meeting",
        EntryKind.Task => "task",
        EntryKind.Milestone => "milestone",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this kind of entry."),
    };

    public static EntryKind? Parse(string? word) => All.Cast<EntryKind?>()
        .SingleOrDefault(kind => kind!.Value.Word().Equals(word, StringComparison.OrdinalIgnoreCase));
}
