using Entente.Platform.Search;
using Entente.Platform.Storage.Postgres;
using Entente.Platform.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Entente.Platform.Storage;

/// <summary>
/// Writes many new rows of one table at once, some times faster than saving tracked entities. Rows of another workspace are
/// refused as there, and search finds them; the audit trail is not written: whoever calls this notes the whole in it.
/// </summary>
public static class BulkRows
{
    /// <summary>Inserts the rows in the caller's transaction, or in one of their own.</summary>
    public static async Task BulkInsertAsync<TEntity>(this AppDbContext db, IReadOnlyList<TEntity> rows, CancellationToken ct)
        where TEntity : class, IWorkspaceRow
    {
        if (rows.Any(row => row.WorkspaceId != db.WorkspaceId || db.WorkspaceId == Guid.Empty))
        {
            throw new InvalidOperationException($"A {typeof(TEntity).Name} of another workspace was about to be saved. Nothing was saved.");
        }

        var table = new BulkTable(db.Model.FindEntityType(typeof(TEntity))!);
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await db.InsertAsync(table, rows.Select(row => table.ValuesOf(row)), ct);
        if (typeof(TEntity).IsAssignableTo(typeof(ISearchable)))
        {
            await db.SearchIndex.AppendAsync(db, [.. rows.Cast<ISearchable>().Select(row => row.ToSearchRow()).OfType<SearchRow>()], ct);
        }

        if (own is not null)
        {
            await own.CommitAsync(ct);
        }
    }

    /// <summary>Inserts values that stand in the order of the table's columns, in the caller's transaction.</summary>
    internal static Task InsertAsync(this AppDbContext db, BulkTable table, IEnumerable<object?[]> rows, CancellationToken ct) =>
        db.Database.IsSqlite() ? SqliteBulk.InsertAsync(db, table, rows, ct) : PostgresBulk.InsertAsync(db, table, rows, ct);
}

/// <summary>A table as bulk writing sees it: its columns in order, and how a row's values are stored.</summary>
internal sealed class BulkTable
{
    private readonly Func<object, object?>[] getters;

    public BulkTable(IEntityType entity)
    {
        Entity = entity;
        Name = entity.GetTableName()!;
        Properties = [.. entity.GetProperties()];
        Columns = [.. Properties.Select(p => p.GetColumnName())];
        getters = [.. Properties.Select(Getter)];
    }

    public IEntityType Entity { get; }

    public string Name { get; }

    public IReadOnlyList<IProperty> Properties { get; }

    public IReadOnlyList<string> Columns { get; }

    public RelationalTypeMapping Mapping(int column) => Properties[column].GetRelationalTypeMapping();

    public object?[] ValuesOf(object row)
    {
        var values = new object?[getters.Length];
        for (var column = 0; column < getters.Length; column++)
        {
            values[column] = getters[column](row);
        }

        return values;
    }

    /// <summary>A property's value as the database takes it.</summary>
    public object? Stored(int column, object? value) =>
        value is null ? null : Mapping(column).Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private Func<object, object?> Getter(IProperty property)
    {
        var getter = property.GetGetter();
        var converter = property.GetRelationalTypeMapping().Converter;
        return converter is null ? getter.GetClrValue : row => converter.ConvertToProvider(getter.GetClrValue(row));
    }
}
