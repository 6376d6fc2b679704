using System.Runtime.CompilerServices;
using Entente.Platform.Access;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Exports;

/// <summary>Rows that are read from the database while they are written elsewhere: any number of them fits.</summary>
public sealed record RowStream<T>(IAsyncEnumerable<T> Rows);

public static class RowStream
{
    /// <summary>The rows of a query, in a context of its own that is open while they are read.</summary>
    public static RowStream<T> Of<T>(AppDb appDb, Actor actor, Func<AppDbContext, IQueryable<T>> query) =>
        new(ReadAsync(appDb, actor, query));

    private static async IAsyncEnumerable<T> ReadAsync<T>(
        AppDb appDb, Actor actor, Func<AppDbContext, IQueryable<T>> query, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        await foreach (var row in query(db).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return row;
        }
    }
}
