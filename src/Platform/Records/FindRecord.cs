using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Platform.Records;

/// <summary>The name and page of a record of any kind.</summary>
public sealed class FindRecord(AppDb appDb, RecordTypes types)
{
    public async Task<Outcome<RecordRef>> RunAsync(string? kind, Guid id, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see records") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return types.Of(kind) is { } type && await type.FindAsync(db, id, ct) is { } found ? found : Refusal.NotFound("record");
    }
}
