using Entente.Modules.Directory.Contracts;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Entente.Platform.Ui.Text;

namespace Entente.Modules.Directory.Domain.Timeline;

/// <summary>A note, a meeting, a task or a milestone.</summary>
internal sealed class TimelineEntry : IWorkspaceRow, IVersioned, IAudited, ISearchable, Platform.Access.IOfRelationship
{
    private const int LabelLength = 80;

    private TimelineEntry()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public EntryKind Kind { get; private set; }

    public string? Title { get; private set; }

    public string? Text { get; private set; }

    /// <summary>Its place on the timeline: when it was written, is held, is due, was done.</summary>
    public DateTime AtUtc { get; private set; }

    public DateOnly? Day { get; private set; }

    /// <summary>Minutes after midnight.</summary>
    public int? StartMinute { get; private set; }

    public int? Minutes { get; private set; }

    public string? Place { get; private set; }

    public Guid? RelationshipId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>A member; no foreign key, as with the owner of a relationship.</summary>
    public Guid AuthorId { get; private set; }

    public string AuthorName { get; private set; } = string.Empty;

    public Guid? OwnerId { get; private set; }

    public DateOnly? RemindOn { get; private set; }

    public DateTime? RemindedUtc { get; private set; }

    public Recurrence? Repeats { get; private set; }

    public DateOnly? RepeatsUntil { get; private set; }

    /// <summary>The first day of a series, from which its days are counted.</summary>
    public DateOnly? SeriesFrom { get; private set; }

    public DateTime? DoneUtc { get; private set; }

    public string? DoneBy { get; private set; }

    public string? OriginKey { get; private set; }

    public string? OriginWords { get; private set; }

    public string? OriginPath { get; private set; }

    public DateTime? DeletedUtc { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime ChangedUtc { get; private set; }

    public string AuditLabel => Title ?? Excerpt;

    public bool IsOpenTask => Kind == EntryKind.Task && DoneUtc is null;

    private string Excerpt
    {
        get
        {
            var line = (Text ?? string.Empty).Split('\n')[0];
            return line.Length <= LabelLength ? line : string.Concat(line.AsSpan(0, LabelLength), "…");
        }
    }

    public static TimelineEntry Create(Guid workspaceId, EntryDetails details, EntryPlace place, Author author, DateTime nowUtc)
    {
        var id = Guid.CreateVersion7();
        var entry = new TimelineEntry
        {
            WorkspaceId = workspaceId,
            Id = id,
            Version = id,
            Kind = details.Kind,
            RelationshipId = place.RelationshipId,
            OrganisationId = place.OrganisationId,
            PersonId = place.PersonId,
            AuthorId = author.Id,
            AuthorName = author.Name,
            OwnerId = details.Kind == EntryKind.Task ? author.Id : null,
            CreatedUtc = nowUtc,
        };
        entry.Change(details, nowUtc);
        return entry;
    }

    public void Change(EntryDetails details, DateTime nowUtc)
    {
        var (isMeeting, isTask) = (Kind == EntryKind.Meeting, Kind == EntryKind.Task);
        Title = Cleaned.OrNull(details.Title);
        Text = Cleaned.Lines(details.Text);
        (Day, var dayBefore) = (Kind == EntryKind.Note ? null : details.Day, Day);
        StartMinute = isMeeting && details.At is { } at ? (int)at.ToTimeSpan().TotalMinutes : null;
        Minutes = isMeeting ? details.Minutes : null;
        Place = isMeeting ? Cleaned.OrNull(details.Place) : null;
        if (isTask)
        {
            ChangeTask(details, dayBefore);
        }

        ChangedUtc = nowUtc;
        TakePlace();
    }

    public void CameFrom(TaskOrigin origin) => (OriginKey, OriginWords, OriginPath) = (origin.Key, origin.Words, origin.Path);

    public void Complete(string by, DateTime nowUtc)
    {
        (DoneUtc, DoneBy, ChangedUtc) = (nowUtc, by, nowUtc);
        TakePlace();
    }

    public void Reopen(DateTime nowUtc)
    {
        (DoneUtc, DoneBy, ChangedUtc) = (null, null, nowUtc);
        TakePlace();
    }

    /// <summary>The task that follows in the series; null when it does not come again.</summary>
    public TimelineEntry? Following(DateOnly doneOn, DateTime nowUtc)
    {
        if (Repeats is not { } repeats || Day is not { } due || repeats.Next(SeriesFrom ?? due, due, doneOn) is var next && next > RepeatsUntil)
        {
            return null;
        }

        var id = Guid.CreateVersion7();
        var following = (TimelineEntry)MemberwiseClone();
        (following.Id, following.Version, following.Day, following.CreatedUtc, following.ChangedUtc) = (id, id, next, nowUtc, nowUtc);
        (following.DoneUtc, following.DoneBy, following.RemindedUtc) = (null, null, null);
        following.RemindOn = RemindOn is { } remind ? next.AddDays(remind.DayNumber - due.DayNumber) : null;
        following.TakePlace();
        return following;
    }

    /// <summary>A note without a title is called by its beginning.</summary>
    public SearchRow? ToSearchRow() => DeletedUtc is not null ? null : SearchRow.Of(
        Id, SearchKinds.Of(Kind), Title ?? MarkdownText.Plain(Text, LabelLength), MarkdownText.Plain(Text, SearchRow.TextLength), Place);

    public void Remind(DateTime nowUtc) => RemindedUtc = nowUtc;

    public void Delete(DateTime nowUtc) => (DeletedUtc, ChangedUtc) = (nowUtc, nowUtc);

    public void Restore(DateTime nowUtc) => (DeletedUtc, ChangedUtc) = (null, nowUtc);

    public void MoveTo(EntryPlace place) =>
        (RelationshipId, OrganisationId, PersonId) = (place.RelationshipId, place.OrganisationId, place.PersonId);

    private void ChangeTask(EntryDetails details, DateOnly? dayBefore)
    {
        OwnerId = details.OwnerId ?? OwnerId;
        (RemindOn, RemindedUtc) = (details.RemindOn, details.RemindOn == RemindOn ? RemindedUtc : null);
        (Repeats, RepeatsUntil) = (details.Repeats, details.Repeats is null ? null : details.RepeatsUntil);
        SeriesFrom = Repeats is null ? null : Day == dayBefore ? SeriesFrom ?? Day : Day;
    }

    private void TakePlace() => AtUtc = Kind switch
    {
        EntryKind.Task => DoneUtc ?? At(Day) ?? CreatedUtc,
        EntryKind.Note => CreatedUtc,
        _ => At(Day)!.Value.AddMinutes(StartMinute ?? 0),
    };

    private static DateTime? At(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}

/// <summary>Who writes.</summary>
internal sealed record Author(Guid Id, string Name);
