using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>Reads notes and meetings for other modules, in their context and so with the actor's sight.</summary>
public interface IEntries
{
    /// <summary>The entry, or null when there is none for the actor.</summary>
    Task<EntryRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct);

    /// <summary>The meetings with the firm that were held in these days, the latest first, with who attended.</summary>
    Task<IReadOnlyList<MeetingRef>> ListMeetingsAsync(AppDbContext db, Guid organisationId, DateOnly from, DateOnly to, CancellationToken ct);
}

/// <summary>An entry as other modules name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">"note", "meeting", "task" or "milestone".</param>
/// <param name="Title">What it is called; null for a note without a title.</param>
/// <param name="Day">The day of a meeting; null for a note.</param>
/// <param name="WrittenUtc">When it was written.</param>
/// <param name="OrganisationId">The firm that it is about.</param>
/// <param name="Path">Its page, relative to the workspace.</param>
public sealed record EntryRef(Guid Id, string Kind, string? Title, DateOnly? Day, DateTime WrittenUtc, Guid? OrganisationId, string Path);

/// <summary>A meeting with those who attended.</summary>
public sealed record MeetingRef(Guid Id, string Title, DateOnly Day, string Path, IReadOnlyCollection<Guid> AttendeeIds);
