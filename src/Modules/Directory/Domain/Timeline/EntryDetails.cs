using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>What a person enters for the timeline. Which fields count depends on the kind.</summary>
internal sealed record EntryDetails : IValidatableObject
{
    private const int MostMinutes = 24 * 60;
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public EntryKind Kind { get; set; }

    /// <summary>What it is called; a note needs none.</summary>
    [PlainText(EntryLengths.Title)]
    public string? Title { get; set; }

    /// <summary>The note, the minutes of the meeting, more on the task: as Markdown.</summary>
    [PlainText(EntryLengths.Text, IsMultiline = true)]
    public string? Text { get; set; }

    /// <summary>The day of a meeting or milestone; the day on which a task is due.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>When a meeting begins, in the time of its place.</summary>
    public TimeOnly? At { get; set; }

    /// <summary>How long a meeting takes.</summary>
    public int? Minutes { get; set; }

    /// <summary>Where a meeting is: a room, a town, "by phone".</summary>
    [PlainText(EntryLengths.Place)]
    public string? Place { get; set; }

    /// <summary>Who attends, by id; or by <see cref="AttendeeNames"/>.</summary>
    public List<Guid> AttendeeIds { get; set; } = [];

    /// <summary>Who attends, of both sides, by name, with commas between.</summary>
    [PlainText(EntryLengths.AttendeeNames, IsMultiline = true)]
    public string? AttendeeNames { get; set; }

    /// <summary>The member who is to do the task; left out: who enters it.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>When the owner is reminded of the task.</summary>
    public DateOnly? RemindOn { get; set; }

    /// <summary>How often the task comes again.</summary>
    public Recurrence? Repeats { get; set; }

    /// <summary>The last day on which it may come again.</summary>
    public DateOnly? RepeatsUntil { get; set; }

    /// <summary>What it is about, when it is entered: one of these three, or none for a task of one's own.</summary>
    public Guid? RelationshipId { get; set; }

    public Guid? OrganisationId { get; set; }

    public Guid? PersonId { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        [.. Needed(), .. Days(), .. Limits()];

    private IEnumerable<ValidationResult> Needed()
    {
        if (!Enum.IsDefined(Kind))
        {
            yield return new("An entry is a note, a meeting, a task or a milestone.", [nameof(Kind)]);
        }

        if (Kind == EntryKind.Note ? string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Title) : string.IsNullOrWhiteSpace(Title))
        {
            yield return Kind == EntryKind.Note
                ? new("Write something.", [nameof(Text)])
                : new($"Give the {Kind.Word()} a title.", [nameof(Title)]);
        }

        if (Kind is EntryKind.Meeting or EntryKind.Milestone && Day is null)
        {
            yield return new($"Give the day of the {Kind.Word()}.", [nameof(Day)]);
        }

        if (Repeats is { } repeats && (!Enum.IsDefined(repeats) || Day is null))
        {
            yield return new("A task that comes again needs the day on which it is due first.", [nameof(Day)]);
        }
    }

    private IEnumerable<ValidationResult> Days()
    {
        foreach (var (day, field) in new[] { (Day, nameof(Day)), (RemindOn, nameof(RemindOn)), (RepeatsUntil, nameof(RepeatsUntil)) })
        {
            if (day < Earliest || day > Latest)
            {
                yield return new($"Give a day between {Earliest:yyyy-MM-dd} and {Latest:yyyy-MM-dd}.", [field]);
            }
        }

        if (RepeatsUntil < Day)
        {
            yield return new("The last day is before the first.", [nameof(RepeatsUntil)]);
        }
    }

    private IEnumerable<ValidationResult> Limits()
    {
        if (Minutes is < 1 or > MostMinutes)
        {
            yield return new($"A meeting takes 1 to {MostMinutes} minutes.", [nameof(Minutes)]);
        }

        if (AttendeeIds is { Count: > EntryLengths.Attendees })
        {
            yield return new($"At most {EntryLengths.Attendees} people can attend.", [nameof(AttendeeIds)]);
        }

        if (new[] { RelationshipId, OrganisationId, PersonId }.Count(id => id is not null) > 1)
        {
            yield return new("Say one thing that it is about: a relationship, an organisation or a person.", [nameof(RelationshipId)]);
        }
    }
}
