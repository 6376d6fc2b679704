using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Two records that look alike and are two.</summary>
internal sealed record KeepApartInput(RecordKind Kind, Guid One, Guid Other);

/// <summary>Remembers that two records are not the same, so that nobody is asked again.</summary>
internal sealed class KeepApart(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(KeepApartInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "tell duplicates apart") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (input.One == input.Other || (await Records.FindAsync(db, input.Kind, [input.One, input.Other], ct)).Count < 2)
        {
            return Refusal.NotFound(input.Kind.Word());
        }

        var (first, second) = DistinctPair.Order(input.One, input.Other);
        if (await db.Set<DistinctPair>().AnyAsync(p => p.FirstId == first && p.SecondId == second, ct))
        {
            return Done.Value;
        }

        db.Add(DistinctPair.Of(actor.WorkspaceId, input.One, input.Other));
        return await saving.TrySaveAsync(db, "pair", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
