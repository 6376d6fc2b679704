using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Api;

/// <summary>Keeps answers for a day. The primary key decides which of two equal requests is the first.</summary>
internal sealed class StoredAnswers(AppDb appDb, Saving saving, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Null when the request is the first with its key, and noted as begun; else what is known of the first.</summary>
    public async Task<StoredAnswer?> BeginAsync(Actor actor, Guid callerId, string key, string requestHash, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var past = Now - StoredAnswer.Lifetime;
        await db.StoredAnswers.Where(a => a.CallerId == callerId && a.CreatedUtc < past).ExecuteDeleteAsync(ct);
        if (await FindAsync(db, callerId, key, ct) is { } known)
        {
            return known;
        }

        db.StoredAnswers.Add(StoredAnswer.Begin(actor.WorkspaceId, callerId, key, requestHash, Now));
        if (await saving.TrySaveAsync(db, "request", ct: ct) is null)
        {
            return null;
        }

        db.ChangeTracker.Clear();
        return await FindAsync(db, callerId, key, ct);
    }

    public async Task FinishAsync(Actor actor, Guid callerId, string key, Action<StoredAnswer> finish)
    {
        // Not cancelled with the request: it is done, and its repetition must know.
        await using var db = await appDb.OpenAsync(actor, CancellationToken.None);
        if (await db.StoredAnswers.SingleOrDefaultAsync(a => a.CallerId == callerId && a.Key == key, CancellationToken.None) is { } begun)
        {
            finish(begun);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    public async Task ForgetAsync(Actor actor, Guid callerId, string key)
    {
        await using var db = await appDb.OpenAsync(actor, CancellationToken.None);
        await db.StoredAnswers.Where(a => a.CallerId == callerId && a.Key == key).ExecuteDeleteAsync(CancellationToken.None);
    }

    private static Task<StoredAnswer?> FindAsync(AppDbContext db, Guid callerId, string key, CancellationToken ct) =>
        db.StoredAnswers.AsNoTracking().SingleOrDefaultAsync(a => a.CallerId == callerId && a.Key == key, ct);
}
