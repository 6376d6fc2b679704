using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>Entries go along when records are merged. They keep nothing from being deleted.</summary>
internal sealed class TimelineReferences : IReferToOrganisations, IReferToPeople, IReferToRelationships
{
    Task<IReadOnlyList<Reference>> IReferToOrganisations.FindReferencesAsync(AppDbContext db, Guid organisationId, CancellationToken ct) => None();

    Task<IReadOnlyList<Reference>> IReferToPeople.FindReferencesAsync(AppDbContext db, Guid personId, CancellationToken ct) => None();

    Task<IReadOnlyList<Reference>> IReferToRelationships.FindReferencesAsync(AppDbContext db, Guid relationshipId, CancellationToken ct) => None();

    async Task<IReadOnlyList<Guid>?> IReferToOrganisations.MoveReferencesAsync(
        AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct) =>
        await TimelineMerge.MoveOrganisationAsync(db, fromId, toId, only, ct);

    async Task<IReadOnlyList<Guid>?> IReferToPeople.MoveReferencesAsync(
        AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct) =>
        await TimelineMerge.MovePersonAsync(db, fromId, toId, only, ct);

    async Task<IReadOnlyList<Guid>?> IReferToRelationships.MoveReferencesAsync(
        AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct) =>
        await TimelineMerge.MoveRelationshipAsync(db, fromId, toId, only, ct);

    private static Task<IReadOnlyList<Reference>> None() => Task.FromResult<IReadOnlyList<Reference>>([]);
}
