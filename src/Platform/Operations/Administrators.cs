using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Operations;

/// <summary>
/// Who looks after the installation. An administrator sees how it runs and ends people's ways in; what stands in a
/// workspace stays closed to them unless they are its members, too.
/// </summary>
public sealed class Administrators(AppDb appDb, TimeProvider clock)
{
    public async Task<bool> IsOneAsync(Guid userId, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(userId, ct);
        return await db.Users.AnyAsync(u => u.Id == userId && u.AdministratorSinceUtc != null && u.DisabledUtc == null, ct);
    }

    /// <summary>Names a person administrator, or takes it away; at once. By command only: nobody makes themselves one.</summary>
    public async Task<Outcome<Done>> SetAsync(string email, bool isOne, CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        var normalized = email.Trim().ToUpperInvariant();
        if (await db.Users.SingleOrDefaultAsync(u => u.NormalizedEmail == normalized, ct) is not { } user)
        {
            return Refusal.NotFound($"person with the address {email}");
        }

        user.AdministratorSinceUtc = isOne ? user.AdministratorSinceUtc ?? clock.GetUtcNow().UtcDateTime : null;
        await db.SaveChangesAsync(ct);
        return Done.Value;
    }
}
