using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

internal sealed record TrashedRecordInput(RecordKind Kind, Guid Id);

/// <summary>A record in the trash, with what went there by the same deletion.</summary>
internal sealed record TrashedRecord(RecordKind Kind, Guid Id, string Name, string? DeletedBy, DateTime DeletedUtc, IReadOnlyList<string> Together);

/// <summary>Brings back a record and everything that went to the trash with it.</summary>
internal sealed class RestoreRecord(AppDb appDb, Saving saving)
{
    private const string Taken = "Something took its place meanwhile: another record has the same external id, or the same organisation "
        + "has a new relationship. Change or delete that one first.";

    public async Task<Outcome<TrashedRecord>> ShowAsync(TrashedRecordInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "see the trash") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await DirectoryTrash.FindAsync(db, input.Kind, input.Id, ct) is not { } record
            ? Refusal.NotFound(input.Kind.Word())
            : new TrashedRecord(
                input.Kind, input.Id, record.AuditLabel, record.DeletedBy, record.DeletedUtc!.Value,
                [.. (await DirectoryTrash.OfDeletionAsync(db, record.DeletionId, ct)).Where(r => r.Id != input.Id).Select(r => r.AuditLabel)]);
    }

    public async Task<Outcome<int>> RunAsync(TrashedRecordInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "restore records") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await DirectoryTrash.FindAsync(db, input.Kind, input.Id, ct) is not { } record)
        {
            return Refusal.NotFound(input.Kind.Word());
        }

        var together = await DirectoryTrash.OfDeletionAsync(db, record.DeletionId, ct);
        if (await DirectoryTrash.FindBreachOfRestoreAsync(db, together, ct) is { } breach)
        {
            return breach;
        }

        foreach (var one in together)
        {
            one.Restore();
        }

        return await saving.TrySaveAsync(db, input.Kind.Word(), Taken, ct: ct) is { } refusal ? refusal : together.Count;
    }
}
