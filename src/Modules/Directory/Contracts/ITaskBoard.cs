using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// Tasks from other modules: an action that follows from a finding, a milestone of a plan. They stand in My week, on the
/// timeline of their subject and in the list of tasks, and lead back to where they came from.
/// </summary>
public interface ITaskBoard
{
    /// <summary>
    /// Adds a task to the caller's changes; it is stored when the caller saves. An open task with the same origin is
    /// answered instead of a second one. Refused when the actor may not edit, when a text is too long, when the owner is
    /// no member, or when the subject is not there for the actor.
    /// </summary>
    Task<Outcome<TaskRef>> AddAsync(AppDbContext db, Actor actor, NewTask task, CancellationToken ct);

    /// <summary>The tasks that came from these origins, open ones first, soonest first.</summary>
    Task<IReadOnlyList<TaskRef>> ListAsync(AppDbContext db, IReadOnlyCollection<string> originKeys, CancellationToken ct);

    /// <summary>Marks the open tasks of an origin as done, because their matter is settled; stored when the caller saves.</summary>
    Task SettleAsync(AppDbContext db, Actor actor, string originKey, CancellationToken ct);
}

/// <summary>A task to add.</summary>
/// <param name="Title">What is to be done, at most 200 characters.</param>
/// <param name="Subject">What it is about.</param>
public sealed record NewTask(string Title, TimelineSubject Subject)
{
    /// <summary>The member who is to do it; null: the actor.</summary>
    public Guid? OwnerId { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>When to remind the owner; null: not before it is due.</summary>
    public DateOnly? RemindOn { get; init; }

    /// <summary>More, as Markdown.</summary>
    public string? Text { get; init; }

    public TaskOrigin? Origin { get; init; }
}

/// <summary>Where a task came from.</summary>
/// <param name="Key">Unique, such as "finding:" and an id; at most 120 characters.</param>
/// <param name="Words">The text of the link back, such as "Audit of 12 Oct, finding 3".</param>
/// <param name="Path">Where it leads, relative to the workspace.</param>
public sealed record TaskOrigin(string Key, string Words, string Path);

/// <summary>A task as other modules show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="OwnerId">Who is to do it.</param>
/// <param name="DueOn">When.</param>
/// <param name="DoneUtc">Null while it is open.</param>
/// <param name="Path">Its page, relative to the workspace.</param>
/// <param name="OriginKey">Where it came from.</param>
public sealed record TaskRef(Guid Id, string Title, Guid? OwnerId, DateOnly? DueOn, DateTime? DoneUtc, string Path, string? OriginKey);
