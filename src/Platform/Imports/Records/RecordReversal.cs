using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Entente.Platform.Imports.Records;

/// <summary>Takes added records out again and gives changed ones their former values, unless somebody worked on them since.</summary>
internal sealed class RecordReversal<TEntity, TRow>(RecordImport<TEntity, TRow> type) : IImportReversal
    where TEntity : class, IWorkspaceRow, IVersioned, IAudited
    where TRow : class, new()
{
    private const int MostListed = 1_000;

    public async Task<IReadOnlyList<string>> FindObstaclesAsync(
        AppDbContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct)
    {
        var records = await FindAsync(db, changes, ct);
        var obstacles = new List<string>();
        foreach (var change in changes)
        {
            if (records.TryGetValue(change.Id, out var record) && record.Version != change.Version)
            {
                obstacles.Add(Line(change, $"{record.AuditLabel} was changed since."));
            }
            else if (record is null && change.Before is not null)
            {
                obstacles.Add(Line(change, "The record that it changed was deleted since."));
            }
        }

        var added = changes.Where(c => c.Before is null && records.ContainsKey(c.Id)).ToDictionary(c => c.Id);
        foreach (var reference in References(db))
        {
            foreach (var id in await ReferredAsync(db, reference, added.Keys, ct))
            {
                obstacles.Add(Line(added[id], $"{records[id].AuditLabel} is referred to by {Words(reference)} by now."));
            }
        }

        return obstacles;
    }

    public async Task UndoAsync(AppDbContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct)
    {
        var records = await FindAsync(db, changes.Where(c => c.Before is not null).ToList(), ct);
        var restored = new List<TEntity>();
        foreach (var change in changes.Where(c => c.Before is not null))
        {
            if (records.TryGetValue(change.Id, out var record) && record.Version == change.Version)
            {
                var tracked = db.Entry(record);
                foreach (var (name, text) in change.Before!)
                {
                    var property = tracked.Property(name);
                    property.CurrentValue = StoredText.Read(property.Metadata, text);
                }

                restored.Add(record);
            }
        }

        await type.FollowAsync(db, restored, ct);
        await db.SaveChangesAsync(ct);
        var added = changes.Where(c => c.Before is null).ToDictionary(c => c.Id, c => c.Version);
        var versions = added.Values.ToList();
        var ids = added.Keys.ToList();
        var going = db.Set<TEntity>().Where(e => ids.Contains(e.Id) && versions.Contains(e.Version));
        if (typeof(TEntity).IsAssignableTo(typeof(ISearchable)))
        {
            await db.SearchIndex.RemoveAsync(db, await going.Select(e => e.Id).ToListAsync(ct), ct);
        }

        foreach (var column in References(db).Where(IsWithin).Select(key => key.Properties[1].Name))
        {
            // Else one of the batch that stands above another of it could not go first.
            await going.ExecuteUpdateAsync(set => set.SetProperty(e => EF.Property<Guid?>(e, column), (Guid?)null), ct);
        }

        await going.ExecuteDeleteAsync(ct);
    }

    private static string Line(RecordChange change, string what) => string.Create(CultureInfo.InvariantCulture, $"Row {change.Line}: {what}");

    private static async Task<Dictionary<Guid, TEntity>> FindAsync(AppDbContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct)
    {
        var ids = changes.Select(c => c.Id).ToList();
        return await db.Set<TEntity>().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
    }

    /// <summary>Foreign keys of records that people made, into this type.</summary>
    private IEnumerable<IForeignKey> References(AppDbContext db) => db.Model.FindEntityType(typeof(TEntity))!.GetReferencingForeignKeys()
        .Where(key => key.Properties.Count == 2 && (key.DeleteBehavior != DeleteBehavior.Cascade || !type.Owns(key.DeclaringEntityType.ClrType)));

    /// <summary>Between records of this type.</summary>
    private static bool IsWithin(IForeignKey key) => key.DeclaringEntityType.ClrType == typeof(TEntity);

    private static Task<List<Guid>> ReferredAsync(AppDbContext db, IForeignKey reference, IEnumerable<Guid> ids, CancellationToken ct) =>
        (Task<List<Guid>>)typeof(RecordReversal<TEntity, TRow>)
            .GetMethod(nameof(ReferredFromAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(reference.DeclaringEntityType.ClrType).Invoke(null, [db, reference.Properties[1].Name, ids.ToList(), ct])!;

    private static Task<List<Guid>> ReferredFromAsync<TOther>(AppDbContext db, string column, List<Guid> ids, CancellationToken ct)
        where TOther : class
    {
        var other = Expression.Parameter(typeof(TOther));
        var id = Expression.Convert(Expression.Property(other, column), typeof(Guid?));
        var others = db.Set<TOther>().AsQueryable();
        if (others is IQueryable<TEntity> own)
        {
            // Those of the batch go together.
            others = (IQueryable<TOther>)own.Where(e => !ids.Contains(e.Id));
        }

        return others.Select(Expression.Lambda<Func<TOther, Guid?>>(id, other))
            .Where(referred => referred != null && ids.Contains(referred.Value)).Distinct().Take(MostListed)
            .Select(referred => referred!.Value).ToListAsync(ct);
    }

    /// <summary>"something in people", "something in timeline subjects".</summary>
    private static string Words(IForeignKey reference)
    {
        var table = reference.DeclaringEntityType.GetTableName() ?? "other records";
        return "something in " + string.Concat(table.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {c}" : $"{c}")).ToLowerInvariant();
    }
}
