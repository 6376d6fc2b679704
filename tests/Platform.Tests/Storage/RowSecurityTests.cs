using Entente.Platform.Storage;
using Entente.Platform.Storage.Postgres;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Tests.Storage;

/// <summary>PostgreSQL's own wall: plain SQL, past every filter, reaches no other workspace.</summary>
public sealed class RowSecurityTests(TwoFirmsOnPostgres firms) : IClassFixture<TwoFirmsOnPostgres>
{
    [Fact]
    public async Task Plain_SQL_reaches_no_row_of_another_workspace()
    {
        await using var db = await firms.OpenAsync(firms.Alpha.WorkspaceId);
        Assert.Empty(await new RowSecurityProbe(db, firms.Omega).LeaksAsync());
    }

    [Fact]
    public async Task Plain_SQL_without_a_workspace_reaches_no_row_at_all()
    {
        await using var db = await firms.AppDb.OpenForUserAsync(firms.Stranger, CancellationToken.None);
        Assert.Empty(await new RowSecurityProbe(db, firms.Omega).LeaksAsync());
        Assert.Empty(await new RowSecurityProbe(db, firms.Alpha).LeaksAsync());
    }

    /// <summary>Takes down one part of the wall at a time, at every table, and looks whether the probe sees it.</summary>
    [Theory]
    [InlineData("ALTER TABLE {0} DISABLE ROW LEVEL SECURITY", "can be read")]
    [InlineData("ALTER POLICY workspace ON {0} USING (true)", "can be read")]
    [InlineData("ALTER POLICY workspace ON {0} WITH CHECK (true)", "can be added to")]
    public async Task A_guard_that_was_taken_away_is_seen(string sql, string leak)
    {
        await using var owner = firms.AppDb.OpenAsOwner();
        await owner.Database.OpenConnectionAsync();
        foreach (var table in TableRows.Tables(owner).Select(table => table.GetTableName()!))
        {
            await owner.Database.ExecuteSqlRawAsync(string.Format(null, sql, $"\"{table}\""));
            await using (var db = await firms.OpenAsync(firms.Alpha.WorkspaceId))
                Assert.Contains($"{table} {leak}", await new RowSecurityProbe(db, firms.Omega).LeaksAsync());
            await owner.Database.ExecuteSqlRawAsync(RowSecurity.Script(owner.Model));
        }
    }

    [Fact]
    public async Task The_server_acts_as_a_role_that_neither_owns_tables_nor_passes_by_policies()
    {
        await using var db = await firms.OpenAsync(firms.Alpha.WorkspaceId);
        var role = await db.Database.SqlQuery<string>(
            $"""
            SELECT rolname || ' ' || (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
              || ' ' || (SELECT count(*) FROM pg_class WHERE relowner = r.oid) AS "Value"
            FROM pg_roles r WHERE rolname = current_user
            """).SingleAsync();
        Assert.Equal($"{RowSecurity.AppRole} false 0", role);
    }

    [Fact]
    public async Task A_connection_that_went_back_to_the_pool_has_forgotten_its_workspace()
    {
        await using (await firms.OpenAsync(firms.Alpha.WorkspaceId))
        {
            // Opened and returned.
        }

        await using var owner = firms.AppDb.OpenAsOwner();
        var left = await owner.Database.SqlQuery<string>(
            $"""SELECT COALESCE(current_setting('app.workspace', true), '') || current_user AS "Value" """).SingleAsync();
        Assert.Equal("postgres", left);
    }
}
