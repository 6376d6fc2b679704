using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>The tag, and the version that was seen.</summary>
internal sealed record DeleteTagInput(Guid Id, Guid Version);

/// <summary>Deletes the tag and takes it off every record.</summary>
internal sealed class DeleteTag(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(DeleteTagInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "delete tags") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var tag = await db.Set<Tag>().SingleOrDefaultAsync(t => t.Id == input.Id, ct);
        if (tag is null)
        {
            return Refusal.NotFound("tag");
        }

        if (tag.Version != input.Version)
        {
            return Refusal.Stale("tag");
        }

        db.Remove(tag);
        return await saving.TrySaveAsync(db, "tag", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
