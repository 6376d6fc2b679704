using Entente.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

/// <summary>Saves a use case's changes and turns the database's expected refusals into outcomes.</summary>
public sealed class Saving
{
    private readonly IDatabaseEngine engine;

    internal Saving(IDatabaseEngine engine) => this.engine = engine;

    /// <summary>Null when saved; else why not.</summary>
    /// <param name="db">The context with the changes.</param>
    /// <param name="what">What the record is called in messages, such as "organisation".</param>
    /// <param name="duplicate">The message when a unique value exists already.</param>
    /// <param name="referenced">The message when a referenced row is missing or rows still refer to this one.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Refusal?> TrySaveAsync(
        AppDbContext db, string what, string? duplicate = null, string? referenced = null, CancellationToken ct = default)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Stale(what);
        }
        catch (Exception e) when (RefusalOf(e, what, duplicate, referenced) is { } refusal)
        {
            return refusal;
        }
    }

    /// <summary>Whether the database refused because of another row: a unique value twice, or a reference to what is not there.</summary>
    public bool IsCollision(Exception exception) => engine.Diagnose(exception) is StorageFault.Duplicate or StorageFault.Reference;

    /// <summary>The fault in words for the person, when the database itself is the trouble; else null.</summary>
    public StorageException? Unusable(Exception exception) => engine.Diagnose(exception) switch
    {
        StorageFault.DiskFull => new("The disk of the database is full. Nothing was saved. Free some space, then try again.", exception),
        StorageFault.ReadOnly => new("The database is read-only at the moment. Nothing was saved.", exception),
        StorageFault.Unavailable => new("The database cannot be reached, or is in trouble, at the moment. Nothing was saved. Try again shortly.", exception),
        _ => null,
    };

    // What the provider takes for passing it wraps once more, to recommend that it be tried again.
    private static bool FailedToSave(Exception exception) =>
        exception is DbUpdateException or InvalidOperationException { InnerException: DbUpdateException };

    /// <summary>Null: nobody expects this, and the exception goes on.</summary>
    private Refusal? RefusalOf(Exception exception, string what, string? duplicate, string? referenced) => engine.Diagnose(exception) switch
    {
        StorageFault.Duplicate when FailedToSave(exception) => Refusal.Conflict(duplicate ?? $"There is such a {what} already."),
        StorageFault.Reference when FailedToSave(exception) => Refusal.Conflict(
            referenced ?? $"This {what} refers to something that is not there, or something else still refers to it."),
        _ => Unusable(exception) is { } trouble ? Refusal.Unavailable(trouble.Message) : null,
    };
}
