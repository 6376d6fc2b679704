using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Ui.Forms;

namespace Entente.Modules.Directory.Features;

/// <summary>Entries of timelines in words.</summary>
internal static class EntryWords
{
    public static IReadOnlyList<Choice> Recurrences { get; } =
        [.. Domain.Timeline.Recurrences.All.Select(r => new Choice(r.ToString(), Amount.Capital(r.Words())))];

    /// <summary>Beside every field that takes Markdown.</summary>
    public const string TextHint = "Markdown. A member's name after an @ tells that member.";

    public static string Plural(EntryKind kind) => Amount.Capital(kind.Word()) + "s";

    /// <summary>"due 3 Mar 2026", "done 4 Mar 2026", or the day alone.</summary>
    public static string When(EntryView entry) => entry switch
    {
        { Kind: EntryKind.Task, DoneUtc: { } done } => $"done {Text.Day(done)}",
        { Kind: EntryKind.Task, Day: { } due } => $"due {Text.Day(due)}",
        { Kind: EntryKind.Task } => "no day set",
        { Kind: EntryKind.Note } => Text.Day(entry.CreatedUtc),
        _ => Text.Day(entry.Day)! + (entry.At is { } at ? $", {Hour(at)}" : string.Empty),
    };

    public static string Hour(TimeOnly at) => at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"5 min", "1 h", "1 h 30 min".</summary>
    public static string? Duration(int? minutes) => minutes switch
    {
        null => null,
        < 60 => $"{minutes} min",
        _ when minutes % 60 == 0 => $"{minutes / 60} h",
        _ => $"{minutes / 60} h {minutes % 60} min",
    };

    /// <summary>What an entry without a title is called.</summary>
    public static string Title(EntryView entry) => entry.Title ?? Platform.Ui.Text.MarkdownText.Plain(entry.Text, 80);

    /// <summary>"every week until 3 Mar 2027".</summary>
    public static string? Repeats(EntryView entry) => entry.Repeats is not { } repeats ? null
        : repeats.Words() + (Text.Day(entry.RepeatsUntil) is { } day ? $" until {day}" : string.Empty);
}
