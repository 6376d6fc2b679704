using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;

namespace Entente.Modules.Directory.Features;

/// <summary>What an entry's page says first.</summary>
internal static class EntryInWords
{
    public static string What(EntryView entry, DateOnly today) => entry switch
    {
        { DeletedUtc: { } deleted } => $"This {entry.Kind.Word()} was deleted on {Text.Day(deleted)}. It can be brought back.",
        { Kind: EntryKind.Task } => Task(entry, today),
        { Kind: EntryKind.Meeting } => Meeting(entry, today),
        { Kind: EntryKind.Milestone } => entry.Day < today ? $"Reached on {Text.Day(entry.Day)}." : $"Planned for {Text.Day(entry.Day)}, {DayWords.Ahead(entry.Day!.Value, today)}.",
        _ => $"{entry.Author} wrote this on {Text.Day(entry.CreatedUtc)}.",
    };

    private static string Task(EntryView task, DateOnly today)
    {
        var who = task.Owner ?? "Nobody";
        return task switch
        {
            { DoneUtc: { } done } => $"{task.DoneBy} marked it as done on {Text.Day(done)}.",
            { Day: null } => $"{who} is to do this; no day is set.",
            { Day: { } due } when due < today => $"{who} was to do this by {Text.Day(due)}: it is {DayWords.Late(due, today)}.",
            _ => $"{who} is to do this by {Text.Day(task.Day)}, {DayWords.Ahead(task.Day!.Value, today)}.",
        };
    }

    private static string Meeting(EntryView meeting, DateOnly today)
    {
        var (ours, theirs) = (meeting.Attendees.Count(a => a.IsOurs), meeting.Attendees.Count(a => !a.IsOurs));
        var was = meeting.Day < today ? "Held" : "Planned";
        return (ours, theirs) switch
        {
            (0, 0) => $"{was} on {Text.Day(meeting.Day)}; nobody is entered as attending.",
            (0, _) => $"{was} on {Text.Day(meeting.Day)} with {Amount.Of(theirs, "person", "people")} of theirs; nobody of ours is entered.",
            (_, 0) => $"{was} on {Text.Day(meeting.Day)} with {Amount.Of(ours, "person", "people")} of ours; nobody of theirs is entered.",
            _ => $"{was} on {Text.Day(meeting.Day)} with {ours} of ours and {theirs} of theirs.",
        };
    }
}
