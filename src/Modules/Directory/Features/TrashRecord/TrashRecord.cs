using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The record, and the version that was seen.</summary>
internal sealed record TrashRecordInput(RecordKind Kind, Guid Id, Guid Version);

internal sealed class TrashRecord(AppDb appDb, Saving saving, OtherModules others, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(TrashRecordInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, $"delete {input.Kind.Plural()}") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await Records.FindAsync(db, input.Kind, input.Id, ct) is not { } record)
        {
            return Refusal.NotFound(input.Kind.Word());
        }

        if (((IVersioned)record).Version != input.Version)
        {
            return Refusal.Stale(input.Kind.Word());
        }

        var together = await DirectoryTrash.TogetherAsync(db, record, ct);
        if (await others.FindAsync(db, together, ct) is { Count: > 0 } found)
        {
            return found.ToRefusal(record.AuditLabel);
        }

        var deletion = Deletion.Now(actor.Name, clock.GetUtcNow().UtcDateTime);
        foreach (var one in together)
        {
            one.Trash(deletion);
        }

        return await saving.TrySaveAsync(db, input.Kind.Word(), ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
