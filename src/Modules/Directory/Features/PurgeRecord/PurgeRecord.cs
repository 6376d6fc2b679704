using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>Deletes a record of the trash for good, and everything that went there with it.</summary>
internal sealed class PurgeRecord(AppDb appDb, Saving saving)
{
    internal const string Referenced = "Something of another part of Entente still refers to it. Restore it, and delete that first.";

    public async Task<Outcome<int>> RunAsync(TrashedRecordInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Purge, "delete records for good") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await DirectoryTrash.FindAsync(db, input.Kind, input.Id, ct) is not { } record)
        {
            return Refusal.NotFound(input.Kind.Word());
        }

        var together = await DirectoryTrash.OfDeletionAsync(db, record.DeletionId, ct);
        await DirectoryTrash.PurgeAsync(db, together, ct);
        return await saving.TrySaveAsync(db, input.Kind.Word(), referenced: Referenced, ct: ct) is { } refusal ? refusal : together.Count;
    }
}
