using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Entente.Platform.Storage;

internal static class ReadMoment
{
    /// <summary>From here on the context reads as of one moment, and keeps nobody from writing.</summary>
    public static async Task<IDbContextTransaction> HoldMomentAsync(this AppDbContext db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        }

        // Not the engine's usual transaction, which takes the one place for writing at once.
        var deferred = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await db.Database.UseTransactionAsync(deferred, ct))!;
    }
}
