using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>A record in the trash.</summary>
internal sealed record TrashRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public DateTime DeletedUtc { get; init; }

    public string? DeletedBy { get; init; }

    /// <summary>What went to the trash by the same deletion comes back together.</summary>
    public Guid? DeletionId { get; init; }
}

internal sealed record ListTrashInput(RecordKind Kind, ListQuery Query);

internal sealed class ListTrash(AppDb appDb)
{
    private static readonly Keyset<TrashRow> Order = new Keyset<TrashRow>(t => t.Id).By("-deleted", t => t.DeletedUtc);

    public async Task<Outcome<ListPage<TrashRow>>> RunAsync(ListTrashInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "see the trash") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await Order.ReadAsync(Rows(db, input.Kind), input.Query, ct);
    }

    private static IQueryable<TrashRow> Rows(AppDbContext db, RecordKind kind) => kind switch
    {
        RecordKind.Organisation => DirectoryTrash.Of<Organisation>(db).Select(o => new TrashRow
        { Id = o.Id, Name = o.Name, DeletedUtc = o.DeletedUtc!.Value, DeletedBy = o.DeletedBy, DeletionId = o.DeletionId }),
        RecordKind.Person => DirectoryTrash.Of<Person>(db).Select(p => new TrashRow
        { Id = p.Id, Name = p.Name, DeletedUtc = p.DeletedUtc!.Value, DeletedBy = p.DeletedBy, DeletionId = p.DeletionId }),
        _ => DirectoryTrash.Of<Relationship>(db).Select(r => new TrashRow
        { Id = r.Id, Name = r.Title, DeletedUtc = r.DeletedUtc!.Value, DeletedBy = r.DeletedBy, DeletionId = r.DeletionId }),
    };
}
