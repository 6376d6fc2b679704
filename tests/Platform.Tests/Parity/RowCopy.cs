using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Tests.Parity;

/// <summary>Copies every row of one database into an empty one of the other engine, ids and all.</summary>
internal static class RowCopy
{
    public static async Task RunAsync(AppDbContext from, AppDbContext to)
    {
        await to.Database.OpenConnectionAsync();
        foreach (var table in to.Model.GetEntityTypes().Where(type => !type.IsOwned()).OrderBy(type => Depth(type, [])))
        {
            foreach (var values in await RowsAsync(from, table.ClrType))
            {
                await using var command = TableRows.InsertInto(to.Database.GetDbConnection(), table, values);
                await command.ExecuteNonQueryAsync();
            }
        }
    }

    private static async Task<IReadOnlyList<Dictionary<string, object?>>> RowsAsync(AppDbContext from, Type row)
    {
        var set = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(row).Invoke(from, [])!;
        var rows = await set.IgnoreQueryFilters().ToListAsync();
        return [.. rows.Select(entity => from.Entry(entity).Properties.ToDictionary(
            property => property.Metadata.Name, property => property.CurrentValue))];
    }

    /// <summary>How many tables must be there before this one.</summary>
    private static int Depth(IEntityType table, IReadOnlyList<IEntityType> path) => path.Contains(table) ? 0 : table.GetForeignKeys()
        .Select(key => Depth(key.PrincipalEntityType, [.. path, table]) + 1).DefaultIfEmpty(0).Max();
}
