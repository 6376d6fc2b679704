using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Features;
using Entente.Platform.Access;
using Entente.Platform.Audit;
using Entente.Platform.Outcomes;
using Entente.Platform.Records;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage;

/// <summary>Organisations for the parts of the platform that serve every kind of record.</summary>
internal sealed class OrganisationRecords(ShowOrganisation show, EditOrganisation edit) : IRecordType
{
    public string Kind => nameof(Organisation);

    public async Task<RecordRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct) =>
        await Records.FindAsync(db, RecordKind.Organisation, id, ct) is { } found ? new(found.AuditLabel, $"organisations/{id}") : null;

    public async Task<Outcome<Done>?> RestoreValueAsync(Guid id, FieldChange change, Actor actor, CancellationToken ct)
    {
        if (!(await show.RunAsync(id, actor, ct)).TryGet(out var view, out var missing))
        {
            return missing;
        }

        // A parent that is named anew is found by its name.
        var details = view.ToDetails() with { ParentId = change.Field == nameof(OrganisationDetails.Parent) ? null : view.ParentId };
        return OldValue.PutInto(details, change)
            ? await OldValue.DoneAsync(edit.RunAsync(new(id, view.Version, details), actor, ct))
            : null;
    }
}

/// <summary>People, likewise.</summary>
internal sealed class PersonRecords(ShowPerson show, EditPerson edit) : IRecordType
{
    public string Kind => nameof(Person);

    public async Task<RecordRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct) =>
        await Records.FindAsync(db, RecordKind.Person, id, ct) is { } found ? new(found.AuditLabel, $"people/{id}") : null;

    public async Task<Outcome<Done>?> RestoreValueAsync(Guid id, FieldChange change, Actor actor, CancellationToken ct)
    {
        if (!(await show.RunAsync(id, actor, ct)).TryGet(out var view, out var missing))
        {
            return missing;
        }

        var details = view.ToDetails() with { Organisation = null };
        return OldValue.PutInto(details, change)
            ? await OldValue.DoneAsync(edit.RunAsync(new(id, view.Version, details), actor, ct))
            : null;
    }
}

/// <summary>Relationships, likewise.</summary>
internal sealed class RelationshipRecords(ShowRelationship show, EditRelationship edit) : IRecordType
{
    public string Kind => nameof(Relationship);

    public async Task<RecordRef?> FindAsync(AppDbContext db, Guid id, CancellationToken ct) =>
        await Records.FindAsync(db, RecordKind.Relationship, id, ct) is { } found ? new(found.AuditLabel, $"relationships/{id}") : null;

    public async Task<Outcome<Done>?> RestoreValueAsync(Guid id, FieldChange change, Actor actor, CancellationToken ct)
    {
        if (!(await show.RunAsync(id, actor, ct)).TryGet(out var view, out var missing))
        {
            return missing;
        }

        var details = view.ToDetails();
        return OldValue.PutInto(details, change)
            ? await OldValue.DoneAsync(edit.RunAsync(new(id, view.Version, details), actor, ct))
            : null;
    }
}
