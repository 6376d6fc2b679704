using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// A module that puts its own entries on the timelines of relationships, organisations and people: register it as a
/// service (scoped). The timeline asks each source for a page and merges them; nothing is copied.
/// </summary>
public interface ITimelineSource
{
    /// <summary>The kinds of its entries, for the filter: ("promise", "Promises").</summary>
    IReadOnlyList<TimelineKind> Kinds { get; }

    /// <summary>
    /// The entries about the subject that the actor may see, newest first by instant and then id, after the given place,
    /// at most as many as asked for.
    /// </summary>
    Task<IReadOnlyList<TimelineItem>> ListAsync(AppDbContext db, Actor actor, TimelineRequest request, CancellationToken ct);
}

/// <summary>A kind of entry: its word in addresses and exports, and its name as a filter.</summary>
public sealed record TimelineKind(string Word, string Plural);

/// <summary>A page of a timeline.</summary>
/// <param name="Subject">Whose timeline.</param>
/// <param name="Before">Only what stands after this place, that is: before it in time; null at the beginning.</param>
/// <param name="Count">At most so many.</param>
public sealed record TimelineRequest(TimelineSubject Subject, TimelinePlace? Before, int Count);

/// <summary>A place on a timeline: after this entry.</summary>
public sealed record TimelinePlace(DateTime AtUtc, Guid Id);

/// <summary>One entry of another module.</summary>
/// <param name="Id">Its id, unique within the source.</param>
/// <param name="Kind">One of the source's kinds.</param>
/// <param name="AtUtc">When it happened.</param>
/// <param name="Title">What happened, in a few words: "Audit computed: 63 people, 412 ties".</param>
public sealed record TimelineItem(Guid Id, string Kind, DateTime AtUtc, string Title)
{
    /// <summary>One or two plain sentences more.</summary>
    public string? Text { get; init; }

    /// <summary>Where it stands in full, relative to the workspace, such as "networks/…".</summary>
    public string? Path { get; init; }

    /// <summary>Who did it.</summary>
    public string? By { get; init; }
}
