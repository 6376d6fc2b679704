using System.Data.Common;
using System.Globalization;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Entente.Platform.Tests.Storage;

/// <summary>What a database's own catalogue says about its schema, as sorted lines that two databases can be compared by.</summary>
internal static class Catalogue
{
    /// <summary>One query a kind of thing; every column of a row becomes a part of its line.</summary>
    private static readonly string[] Sqlite =
    [
        """
        SELECT 'column', t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'
        """,
        """
        SELECT 'foreign key', t.name, f.seq, f."table", f."from", f."to", f.on_update, f.on_delete
        FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        """,
        """
        SELECT 'index', t.name, CASE i.origin WHEN 'c' THEN i.name ELSE i.origin END, i."unique", i.partial,
          c.seqno, c.name, c."desc", c.coll
        FROM sqlite_master t JOIN pragma_index_list(t.name) i JOIN pragma_index_xinfo(i.name) c WHERE t.type = 'table'
        """,
        "SELECT 'autoincrement', name, instr(sql, 'AUTOINCREMENT') > 0 FROM sqlite_master WHERE type = 'table'",
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')",
    ];

    private static readonly string[] Postgres =
    [
        """
        SELECT 'column', table_name, column_name, data_type, character_maximum_length, numeric_precision, numeric_scale,
          is_nullable, column_default, is_identity, identity_generation, collation_name
        FROM information_schema.columns WHERE table_schema = 'public'
        """,
        """
        SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        """,
        "SELECT 'index', tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
        """
        SELECT 'row security', relname, relrowsecurity, relforcerowsecurity
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        """,
        "SELECT 'policy', tablename, policyname, permissive, roles::text, cmd, qual, with_check FROM pg_policies",
        """
        SELECT 'grant', table_name, grantee, privilege_type
        FROM information_schema.role_table_grants WHERE table_schema = 'public' AND grantee LIKE 'entente%'
        """,
        "SELECT 'function', proname, prosecdef, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
        "SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    ];

    public static async Task<IReadOnlyList<string>> ReadAsync(AppDbContext owner, Engine engine)
    {
        var connection = owner.Database.GetDbConnection();
        await owner.Database.OpenConnectionAsync();
        var lines = new List<string>();
        foreach (var sql in engine == Engine.Sqlite ? Sqlite : Postgres)
            lines.AddRange(await LinesAsync(connection, sql));
        return [.. lines.Where(line => !line.Contains("__EFMigrations", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>What the one has and the other has not; empty when they are the same.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> migrated, IReadOnlyList<string> model) =>
    [
        .. migrated.Except(model, StringComparer.Ordinal).Select(line => $"only migrated: {line}"),
        .. model.Except(migrated, StringComparer.Ordinal).Select(line => $"only in the model: {line}"),
    ];

    private static async Task<List<string>> LinesAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            var parts = Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture));
            lines.Add(string.Join(" | ", parts));
        }

        return lines;
    }
}
