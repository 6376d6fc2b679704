using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Access;

/// <summary>
/// The write that a wrong password of a known person makes (it is counted toward the lockout), made for nobody: one
/// row is set to what it is, which costs the database the same and changes nothing.
/// </summary>
public sealed class Decoy(AppDb appDb)
{
    public async Task WriteAsync(CancellationToken ct)
    {
        await using var db = await appDb.OpenForUserAsync(Guid.Empty, ct);
        var first = await db.Users.OrderBy(u => u.Id).Select(u => u.Id).FirstOrDefaultAsync(ct);
        await db.Users.Where(u => u.Id == first).ExecuteUpdateAsync(u => u.SetProperty(x => x.CreatedUtc, x => x.CreatedUtc), ct);
    }
}
