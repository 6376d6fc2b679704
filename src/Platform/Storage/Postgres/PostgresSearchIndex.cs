using System.Text.Json;
using Entente.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Entente.Platform.Storage.Postgres;

/// <summary>
/// The index on PostgreSQL: pg_trgm. Under row-level security a LIKE may not use it, because it is not leakproof; so the
/// search runs in a function with its owner's rights, which reads the workspace from the session and nowhere else.
/// </summary>
internal sealed class PostgresSearchIndex : ISearchIndex
{
    /// <summary>Made by the migration; the index is none of the model.</summary>
    public const string Schema = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX "IX_SearchRecords_Text" ON "SearchRecords" USING gin ("Text" gin_trgm_ops) WITH (fastupdate = off);
        """;

    /// <summary>Part of the script of row-level security, which is run after each migration.</summary>
    public const string Security = $"""
        CREATE OR REPLACE FUNCTION entente_search(terms jsonb, wanted text, most integer)
        RETURNS TABLE (id uuid, kind text, title text, name text, words text)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_catalog, pg_temp AS $$
        DECLARE condition text;
        BEGIN
          SELECT string_agg('(' || term.condition || ')', ' AND ') INTO condition FROM (
            SELECT (SELECT string_agg('(' || (
                SELECT string_agg('"Text" LIKE ' || quote_literal('%' || fragment || '%'), ' AND ')
                FROM jsonb_array_elements_text(alternative) AS f(fragment)) || ')', ' OR ')
              FROM jsonb_array_elements(alternatives) AS a(alternative)) AS condition
            FROM jsonb_array_elements(terms) AS t(alternatives)) AS term;
          RETURN QUERY EXECUTE
            'SELECT "Id", "Kind"::text, "Title"::text, "Name"::text, "Text" FROM public."SearchRecords" WHERE "WorkspaceId" = $1 AND '
            || condition || ' AND ($2 IS NULL OR "Kind" = $2) LIMIT $3'
            USING NULLIF(current_setting('{RowSecurity.WorkspaceSetting}', true), '')::uuid, wanted, most;
        END $$;
        REVOKE ALL ON FUNCTION entente_search(jsonb, text, integer) FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION entente_search(jsonb, text, integer) TO {RowSecurity.AppRole};
        DROP POLICY IF EXISTS search_function ON "SearchRecords";
        CREATE POLICY search_function ON "SearchRecords" FOR SELECT TO CURRENT_USER USING (true);

        """;

    private const string Insert = """
        INSERT INTO "SearchRecords" ("WorkspaceId", "Id", "Kind", "Title", "Name", "Text")
        SELECT @w, * FROM unnest(@ids, @kinds, @titles, @names, @texts)
        """;

    private const string OrReplace = """
         ON CONFLICT ("WorkspaceId", "Id") DO UPDATE
        SET "Kind" = excluded."Kind", "Title" = excluded."Title", "Name" = excluded."Name", "Text" = excluded."Text"
        """;

    public Task AppendAsync(AppDbContext db, IReadOnlyCollection<SearchRow> rows, CancellationToken ct) => WriteAsync(db, rows, Insert, ct);

    public Task WriteAsync(AppDbContext db, IReadOnlyCollection<SearchRow> rows, CancellationToken ct) =>
        WriteAsync(db, rows, Insert + OrReplace, ct);

    public async Task RemoveAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        await using var command = Command(db, """DELETE FROM "SearchRecords" WHERE "WorkspaceId" = @w AND "Id" = ANY(@ids)""");
        command.Parameters.Add(new("ids", NpgsqlDbType.Array | NpgsqlDbType.Uuid) { Value = ids.ToArray() });
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task ClearAsync(AppDbContext db, CancellationToken ct)
    {
        await using var command = Command(db, """DELETE FROM "SearchRecords" WHERE "WorkspaceId" = @w""");
        await command.ExecuteNonQueryAsync(ct);
    }

    async Task<IReadOnlyList<SearchRow>> ISearchIndex.FindAsync(
        AppDbContext db, SearchPattern pattern, string? kind, int most, CancellationToken ct)
    {
        await using var command = Command(db, "SELECT id, kind, title, name, words FROM entente_search(@terms, @kind, @most)");
        command.Parameters.Add(new("terms", NpgsqlDbType.Jsonb) { Value = JsonSerializer.Serialize(pattern.Terms) });
        command.Parameters.Add(new("kind", NpgsqlDbType.Text) { Value = (object?)kind ?? DBNull.Value });
        command.Parameters.Add(new("most", NpgsqlDbType.Integer) { Value = most });
        return await SearchRows.ReadAsync(command, ct);
    }

    private static async Task WriteAsync(AppDbContext db, IReadOnlyCollection<SearchRow> rows, string sql, CancellationToken ct)
    {
        if (rows.Count == 0)
        {
            return;
        }

        await using var command = Command(db, sql);
        command.Parameters.Add(new("ids", NpgsqlDbType.Array | NpgsqlDbType.Uuid) { Value = rows.Select(r => r.Id).ToArray() });
        AddTexts(command, "kinds", rows.Select(r => r.Kind));
        AddTexts(command, "titles", rows.Select(r => r.Title));
        AddTexts(command, "names", rows.Select(r => r.Name));
        AddTexts(command, "texts", rows.Select(r => $" {r.Text} "));
        await command.ExecuteNonQueryAsync(ct);
    }

    private static void AddTexts(NpgsqlCommand command, string name, IEnumerable<string> texts) =>
        command.Parameters.Add(new(name, NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = texts.ToArray() });

    private static NpgsqlCommand Command(AppDbContext db, string sql)
    {
        var command = ((NpgsqlConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = sql;
        command.Transaction = (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.Parameters.Add(new("w", NpgsqlDbType.Uuid) { Value = db.WorkspaceId });
        return command;
    }
}
