using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>
/// A module that can make something of a note or a meeting, such as a promise of an alliance: register it as a service
/// (scoped). What it offers stands as buttons on the entry's page.
/// </summary>
public interface IEntryActions
{
    /// <summary>What can be made of the entry; empty for nothing.</summary>
    Task<IReadOnlyList<EntryAction>> ListAsync(AppDbContext db, Actor actor, EntryRef entry, CancellationToken ct);
}

/// <summary>Something to make of an entry.</summary>
/// <param name="Text">The words of the button: "Record a promise".</param>
/// <param name="Path">The form, relative to the workspace. What is selected in the note is added to it as "text".</param>
/// <param name="Key">The letter that opens it from the keyboard; null for none.</param>
public sealed record EntryAction(string Text, string Path, char? Key = null);

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
