using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Storage;

internal static class ImportOrder
{
    /// <summary>
    /// Lets one import of a workspace write at a time, until its transaction ends: two that add the same record would not see
    /// each other's. On SQLite a transaction is alone anyway.
    /// </summary>
    public static async Task WaitForImportsAsync(this AppDbContext db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({db.WorkspaceId.ToString()}, 1))", ct);
        }
    }
}
