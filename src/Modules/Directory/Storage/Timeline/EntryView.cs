using System.Text.Json.Serialization;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>A person who attends a meeting.</summary>
internal sealed record Attendee(Guid Id, string Name, bool IsOurs);

/// <summary>An entry as pages, exports and programs see it.</summary>
internal sealed record EntryView
{
    public required Guid Id { get; init; }

    public EntryKind Kind { get; init; }

    public string? Title { get; init; }

    /// <summary>Markdown.</summary>
    public string? Text { get; init; }

    /// <summary>Its place on the timeline.</summary>
    public DateTime AtUtc { get; init; }

    /// <summary>The day of a meeting or milestone; the day on which a task is due.</summary>
    public DateOnly? Day { get; init; }

    public TimeOnly? At => StartMinute is { } minute ? TimeOnly.MinValue.AddMinutes(minute) : null;

    public int? Minutes { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<Attendee> Attendees { get; init; } = [];

    public Guid? RelationshipId { get; init; }

    public string? Relationship { get; init; }

    public Guid? OrganisationId { get; init; }

    public string? Organisation { get; init; }

    public Guid? PersonId { get; init; }

    public string? Person { get; init; }

    public Guid AuthorId { get; init; }

    public string Author { get; init; } = string.Empty;

    public Guid? OwnerId { get; init; }

    public string? Owner { get; init; }

    public DateOnly? RemindOn { get; init; }

    public Recurrence? Repeats { get; init; }

    public DateOnly? RepeatsUntil { get; init; }

    public DateTime? DoneUtc { get; init; }

    public string? DoneBy { get; init; }

    /// <summary>Where a task of another module came from.</summary>
    public string? OriginWords { get; init; }

    public string? OriginPath { get; init; }

    public DateTime? DeletedUtc { get; init; }

    public DateTime CreatedUtc { get; init; }

    public DateTime ChangedUtc { get; init; }

    [JsonPropertyName("etag")]
    public string ETag => EntityTag.Of(Version);

    [JsonIgnore]
    public Guid Version { get; init; }

    [JsonIgnore]
    public int? StartMinute { get; init; }

    /// <summary>False when the relationship, the organisation or the person is not there for the reader.</summary>
    [JsonIgnore]
    public bool HasSubject { get; init; }

    /// <summary>Its page, relative to the workspace.</summary>
    [JsonIgnore]
    public string Path => $"timeline/{Id}";

    /// <summary>The page of what it is about, relative to the workspace; null for a task of one's own.</summary>
    [JsonIgnore]
    public string? SubjectPath => this switch
    {
        { PersonId: { } person } => $"people/{person}",
        { Relationship: not null, RelationshipId: { } relationship } => $"relationships/{relationship}",
        { OrganisationId: { } organisation } => $"organisations/{organisation}",
        _ => null,
    };

    [JsonIgnore]
    public string? Subject => Person ?? Relationship ?? Organisation;

    [JsonIgnore]
    public bool IsOpenTask => Kind == EntryKind.Task && DoneUtc is null;

    /// <summary>All entries, deleted ones too.</summary>
    public static IQueryable<EntryView> Of(AppDbContext db) =>
        from e in db.Set<TimelineEntry>()
        join r in db.Set<Relationship>() on e.RelationshipId equals r.Id into relationships
        from r in relationships.DefaultIfEmpty()
        join o in db.Set<Organisation>() on e.OrganisationId equals o.Id into organisations
        from o in organisations.DefaultIfEmpty()
        join p in db.Set<Person>() on e.PersonId equals p.Id into people
        from p in people.DefaultIfEmpty()
        join u in db.Users on e.OwnerId equals u.Id into owners
        from u in owners.DefaultIfEmpty()
        select new EntryView
        {
            Id = e.Id,
            Kind = e.Kind,
            Title = e.Title,
            Text = e.Text,
            AtUtc = e.AtUtc,
            Day = e.Day,
            StartMinute = e.StartMinute,
            Minutes = e.Minutes,
            Place = e.Place,
            RelationshipId = e.RelationshipId,
            Relationship = r.Title,
            OrganisationId = e.OrganisationId,
            Organisation = o.Name,
            PersonId = e.PersonId,
            Person = p.Name,
            AuthorId = e.AuthorId,
            Author = e.AuthorName,
            OwnerId = e.OwnerId,
            Owner = u.DisplayName,
            RemindOn = e.RemindOn,
            Repeats = e.Repeats,
            RepeatsUntil = e.RepeatsUntil,
            DoneUtc = e.DoneUtc,
            DoneBy = e.DoneBy,
            OriginWords = e.OriginWords,
            OriginPath = e.OriginPath,
            DeletedUtc = e.DeletedUtc,
            CreatedUtc = e.CreatedUtc,
            ChangedUtc = e.ChangedUtc,
            Version = e.Version,
            HasSubject = (e.OrganisationId == null || o != null) && (e.PersonId == null || p != null) && (e.RelationshipId == null || r != null),
        };

    public EntryDetails ToDetails() => new()
    {
        Kind = Kind,
        Title = Title,
        Text = Text,
        Day = Day,
        At = At,
        Minutes = Minutes,
        Place = Place,
        AttendeeNames = string.Join(", ", Attendees.Select(a => a.Name)),
        OwnerId = OwnerId,
        RemindOn = RemindOn,
        Repeats = Repeats,
        RepeatsUntil = RepeatsUntil,
    };
}
