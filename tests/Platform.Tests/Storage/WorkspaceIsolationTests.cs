using System.Data.Common;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Storage;

/// <summary>A context sees and changes its own workspace and no other, table by table.</summary>
public abstract class WorkspaceIsolationTests(TwoFirmsFixture firms)
{
    [Fact]
    public async Task A_context_sees_its_own_workspace_and_no_other()
    {
        await using var db = await firms.OpenAsync(firms.Alpha.WorkspaceId);
        foreach (var table in TableRows.Tables(db))
            Assert.Equal([firms.Alpha.WorkspaceId], (await WorkspacesInAsync(db, table)).Distinct());
    }

    [Fact]
    public async Task A_context_without_a_workspace_sees_no_row_of_any()
    {
        await using var db = await firms.AppDb.OpenForUserAsync(firms.Stranger, CancellationToken.None);
        foreach (var table in TableRows.Tables(db))
            Assert.Empty(await WorkspacesInAsync(db, table));
    }

    [Fact]
    public async Task Removing_a_row_of_another_workspace_is_refused_even_if_it_is_attached()
    {
        await using var other = await firms.OpenAsync(firms.Omega.WorkspaceId);
        await using var db = await firms.OpenAsync(firms.Alpha.WorkspaceId);
        foreach (var table in TableRows.Tables(db))
        {
            db.Entry(await FirstAsync(other, table)).State = EntityState.Deleted;
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
            db.ChangeTracker.Clear();
        }
    }

    [Fact]
    public async Task Adding_a_row_to_another_workspace_is_refused()
    {
        await using var other = await firms.OpenAsync(firms.Omega.WorkspaceId);
        await using var db = await firms.OpenAsync(firms.Alpha.WorkspaceId);
        foreach (var table in TableRows.Tables(db))
        {
            db.Entry(await FirstAsync(other, table)).State = EntityState.Added;
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
            db.ChangeTracker.Clear();
        }
    }

    [Fact]
    public async Task The_database_refuses_a_reference_to_another_workspaces_row()
    {
        await using var owner = firms.AppDb.OpenAsOwner();
        await owner.Database.OpenConnectionAsync();
        foreach (var key in TableRows.Tables(owner).SelectMany(table => table.GetForeignKeys()).Where(IsBetweenRows))
        {
            var values = firms.Alpha.Values(key.DeclaringEntityType);
            foreach (var (property, referred) in key.Properties.Zip(key.PrincipalKey.Properties).Skip(1))
                values[property.Name] = firms.Omega.Row(key.PrincipalEntityType)[referred.Name];
            await using var undone = await owner.Database.BeginTransactionAsync();
            await MakeRoomAsync(owner, key.DeclaringEntityType);
            await using var command = TableRows.InsertInto(owner.Database.GetDbConnection(), key.DeclaringEntityType, values);
            command.Transaction = undone.GetDbTransaction();
            var refused = await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync());
            Assert.Contains("foreign key", refused.Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    internal static async Task<IReadOnlyList<Guid>> WorkspacesInAsync(AppDbContext db, IEntityType table) =>
        await Rows(db, table).Select(row => EF.Property<Guid>(row, nameof(IWorkspaceRow.WorkspaceId))).ToListAsync();

    private static Task<object> FirstAsync(AppDbContext db, IEntityType table) => Rows(db, table).AsNoTracking().FirstAsync();

    /// <summary>Without the filter for people: what is somebody's own is hidden from others of the workspace, too.</summary>
    private static IQueryable<object> Rows(AppDbContext db, IEntityType table) => ((IQueryable<object>)typeof(DbContext)
        .GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(table.ClrType).Invoke(db, [])!).IgnoreQueryFilters([IModelPart.AssignedFilter]);

    /// <summary>A row whose whole key is what it refers to can be there once only: the one that is there goes first.</summary>
    private static async Task MakeRoomAsync(AppDbContext owner, IEntityType table)
    {
        if (table.FindPrimaryKey()!.Properties.Skip(1).All(property => property.IsForeignKey() || property.ClrType.IsEnum))
        {
            await using var command = owner.Database.GetDbConnection().CreateCommand();
            command.Transaction = owner.Database.CurrentTransaction!.GetDbTransaction();
            command.CommandText = $"DELETE FROM \"{table.GetTableName()}\"";
            await command.ExecuteNonQueryAsync();
        }
    }

    private static bool IsBetweenRows(IForeignKey key) => key.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IWorkspaceRow));
}

public sealed class WorkspaceIsolationOnSqlite(TwoFirmsOnSqlite firms) : WorkspaceIsolationTests(firms), IClassFixture<TwoFirmsOnSqlite>
{
    /// <summary>SQLite has no second wall, so whatever filter is missing, the first test of this class must turn red.</summary>
    [Fact]
    public async Task A_missing_filter_lets_the_other_workspace_through_and_is_seen()
    {
        await using var owner = firms.AppDb.OpenAsOwner();
        foreach (var name in TableRows.Tables(owner).Select(table => table.GetTableName()!))
        {
            await using var services = PlantedModel.OpenWithoutFilter(firms.Database, name);
            await using var db = await services.GetRequiredService<AppDb>().OpenForSystemAsync(firms.Alpha.WorkspaceId, CancellationToken.None);
            var table = TableRows.Tables(db).Single(t => t.GetTableName() == name);
            Assert.Contains(firms.Omega.WorkspaceId, await WorkspacesInAsync(db, table));
        }
    }
}

public sealed class WorkspaceIsolationOnPostgres(TwoFirmsOnPostgres firms) : WorkspaceIsolationTests(firms), IClassFixture<TwoFirmsOnPostgres>
{
    [Fact]
    public async Task Behind_a_missing_filter_stands_the_second_wall()
    {
        await using var owner = firms.AppDb.OpenAsOwner();
        foreach (var name in TableRows.Tables(owner).Select(table => table.GetTableName()!))
        {
            await using var services = PlantedModel.OpenWithoutFilter(firms.Database, name);
            await using var db = await services.GetRequiredService<AppDb>().OpenForSystemAsync(firms.Alpha.WorkspaceId, CancellationToken.None);
            var table = TableRows.Tables(db).Single(t => t.GetTableName() == name);
            Assert.Equal([firms.Alpha.WorkspaceId], (await WorkspacesInAsync(db, table)).Distinct());
        }
    }
}
