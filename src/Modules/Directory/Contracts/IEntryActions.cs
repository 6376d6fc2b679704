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
