using Entente.Platform.Outcomes;
using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Storage;

namespace Entente.Platform.Records;

/// <summary>A record as parts of the platform name it that serve every kind of record.</summary>
/// <param name="Label">What people call it.</param>
/// <param name="Path">Its page, relative to the workspace.</param>
public sealed record RecordRef(string Label, string Path);

/// <summary>
/// A kind of record to which files can be attached and whose old values can be restored. A module registers one as a service
/// for each of its kinds; the rights on the record are the rights on what hangs on it.
/// </summary>
public interface IRecordType
{
    /// <summary>The kind as the audit trail names it, which is the entity's class: "Organisation".</summary>
    string Kind { get; }

    /// <summary>The record; null when it is not there, in the trash, or not for this person.</summary>
    Task<RecordRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct);

    /// <summary>
    /// Puts an old value back into a field, by the use case that changes the record, with its rules and permissions. Null when the
    /// field is none that a person enters.
    /// </summary>
    Task<Outcome<Done>?> RestoreValueAsync(Guid id, FieldChange change, Actor actor, CancellationToken ct) => Task.FromResult<Outcome<Done>?>(null);
}

/// <summary>The kinds of records that the modules have registered.</summary>
public sealed class RecordTypes(IEnumerable<IRecordType> types)
{
    public IRecordType? Of(string? kind) => types.FirstOrDefault(t => t.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase));
}
