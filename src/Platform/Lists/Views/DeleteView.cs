using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Lists.Views;

/// <summary>The view, and the version that was seen.</summary>
public sealed record DeleteViewInput(Guid Id, Guid Version);

public sealed class DeleteView(AppDb appDb, Saving saving)
{
    public async Task<Outcome<Done>> RunAsync(DeleteViewInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "delete views") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await SaveView.FindAsync(db, input.Id, actor, ct) is not { } view)
        {
            return Refusal.NotFound("view");
        }

        if (!SaveView.IsFor(view, actor))
        {
            return Refusal.Forbidden("delete other people's views");
        }

        if (view.Version != input.Version)
        {
            return Refusal.Stale("view");
        }

        db.Remove(view);
        return await saving.TrySaveAsync(db, "view", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
