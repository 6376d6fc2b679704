using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

public sealed record SessionView(Guid Id, string Device, string Address, DateTime CreatedUtc, DateTime SeenUtc, bool IsThis);

/// <summary>Where a person is signed in. Each session can be ended; its cookie is refused from the next request on.</summary>
public sealed class Sessions(AppDb appDb, TimeProvider clock)
{
    /// <summary>How old the note of the last request may become, so that reading pages does not write each time.</summary>
    private static readonly TimeSpan SeenAgain = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The open sessions of the person, the latest used first.</summary>
    public async Task<IReadOnlyList<SessionView>> ListAsync(Guid userId, Guid? thisSession, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await Open(db, userId).OrderByDescending(s => s.SeenUtc).ThenBy(s => s.Id)
            .Select(s => new SessionView(s.Id, s.Device, s.Address, s.CreatedUtc, s.SeenUtc, s.Id == thisSession)).ToListAsync(ct);
    }

    /// <summary>Ends one session of the person.</summary>
    public async Task<Outcome<Done>> EndAsync(Guid userId, Guid sessionId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await EndAsync(Open(db, userId).Where(s => s.Id == sessionId), ct) == 1 ? Done.Value : Refusal.NotFound("session");
    }

    /// <summary>Ends all sessions of the person but, if one is given, that one; answers how many.</summary>
    public async Task<int> EndAllAsync(Guid userId, Guid? except, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await EndAsync(Open(db, userId).Where(s => s.Id != except), ct);
    }

    /// <summary>A new session; its id goes into the cookie.</summary>
    internal async Task<Guid> BeginAsync(Guid userId, string device, string address, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        var session = Session.Begin(userId, device, address, Now);
        db.Sessions.Add(session);
        await db.SaveChangesAsync(ct);
        return session.Id;
    }

    /// <summary>True while the session is open and its person is the same as when the cookie was made, and not disabled.</summary>
    internal async Task<bool> IsOpenAsync(Guid userId, Guid sessionId, string? stamp, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        var found = await (
            from s in Open(db, userId)
            join u in db.Users on s.UserId equals u.Id
            where s.Id == sessionId && u.DisabledUtc == null
            select new { s.SeenUtc, u.SecurityStamp }).SingleOrDefaultAsync(ct);
        if (found is null || !string.Equals(found.SecurityStamp, stamp, StringComparison.Ordinal))
        {
            return false;
        }

        var now = Now;
        if (now - found.SeenUtc > SeenAgain)
        {
            var expires = now + Session.Lifetime;
            await db.Sessions.Where(s => s.Id == sessionId)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenUtc, now).SetProperty(x => x.ExpiresUtc, expires), ct);
        }

        return true;
    }

    private Task<int> EndAsync(IQueryable<Session> sessions, CancellationToken ct)
    {
        var now = Now;
        return sessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedUtc, now), ct);
    }

    private IQueryable<Session> Open(AppDbContext db, Guid userId)
    {
        var now = Now;
        return db.Sessions.Where(s => s.UserId == userId && s.EndedUtc == null && s.ExpiresUtc > now);
    }
}
