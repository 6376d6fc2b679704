using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>What deleting a record means: what goes with it, and what keeps it from going.</summary>
internal sealed record DeletionView(int People, bool HasRelationship, IReadOnlyList<Reference> References);

internal sealed class FindReferences(AppDb appDb, OtherModules others)
{
    public async Task<Outcome<DeletionView>> RunAsync(RecordKind kind, Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, $"delete {kind.Plural()}") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await Records.FindAsync(db, kind, id, ct) is not { } record)
        {
            return Refusal.NotFound(kind.Word());
        }

        var together = await DirectoryTrash.TogetherAsync(db, record, ct);
        return new DeletionView(
            together.OfType<Person>().Count(p => p.Id != id), together.OfType<Relationship>().Any(r => r.Id != id),
            await others.FindAsync(db, together, ct));
    }
}
