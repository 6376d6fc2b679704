using System.Data.Common;
using Entente.Platform.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Entente.Platform.Storage.Sqlite;

/// <summary>
/// The index on SQLite: trigrams in FTS5, which holds no text of its own. Its rows are numbered by us, each workspace in
/// a range of its own, so that a search touches the trigrams of its own workspace only.
/// </summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    /// <summary>Made by the migration; the table is none of the model.</summary>
    public const string Schema = """
        CREATE VIRTUAL TABLE "SearchTrigrams" USING fts5(
          "Text", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
        """;

    /// <summary>Two to this power of records fit into the range of a workspace.</summary>
    private const int RangeBits = 40;

    public async Task AppendAsync(AppDbContext db, IReadOnlyCollection<SearchRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var number = await NextNumberAsync(db, ct);
        await using var record = Prepared(
            db, """INSERT INTO "SearchRecords" ("WorkspaceId", "Id", "Kind", "Title", "Name", "Text", "Number") VALUES (@w, @id, @kind, @title, @name, @text, @number)""",
            "id", "kind", "title", "name", "text", "number");
        await using var trigrams = Prepared(db, """INSERT INTO "SearchTrigrams" (rowid, "Text") VALUES (@number, @text)""", "number", "text");
        foreach (var row in rows)
        {
            var text = $" {row.Text} ";
            Set(record, ("id", row.Id), ("kind", row.Kind), ("title", row.Title), ("name", row.Name), ("text", text), ("number", number));
            await record.ExecuteNonQueryAsync(ct);
            Set(trigrams, ("number", number), ("text", text));
            await trigrams.ExecuteNonQueryAsync(ct);
            number++;
        }
    }

    public async Task WriteAsync(AppDbContext db, IReadOnlyCollection<SearchRow> rows, CancellationToken ct)
    {
        await RemoveAsync(db, [.. rows.Select(r => r.Id)], ct);
        await AppendAsync(db, rows, ct);
    }

    public async Task RemoveAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        await using var trigrams = Prepared(
            db, """DELETE FROM "SearchTrigrams" WHERE rowid = (SELECT "Number" FROM "SearchRecords" WHERE "WorkspaceId" = @w AND "Id" = @id)""", "id");
        await using var record = Prepared(db, """DELETE FROM "SearchRecords" WHERE "WorkspaceId" = @w AND "Id" = @id""", "id");
        foreach (var id in ids)
        {
            Set(trigrams, ("id", id));
            await trigrams.ExecuteNonQueryAsync(ct);
            Set(record, ("id", id));
            await record.ExecuteNonQueryAsync(ct);
        }
    }

    public async Task ClearAsync(AppDbContext db, CancellationToken ct)
    {
        await using var trigrams = Prepared(
            db, """DELETE FROM "SearchTrigrams" WHERE rowid IN (SELECT "Number" FROM "SearchRecords" WHERE "WorkspaceId" = @w)""");
        await trigrams.ExecuteNonQueryAsync(ct);
        await using var records = Prepared(db, """DELETE FROM "SearchRecords" WHERE "WorkspaceId" = @w""");
        await records.ExecuteNonQueryAsync(ct);
    }

    async Task<IReadOnlyList<SearchRow>> ISearchIndex.FindAsync(
        AppDbContext db, SearchPattern pattern, string? kind, int most, CancellationToken ct)
    {
        var range = await RangeAsync(db, ct);
        if (range is null)
        {
            return [];
        }

        await using var command = Prepared(
            db,
            $"""
            SELECT r."Id", r."Kind", r."Title", r."Name", r."Text" FROM "SearchTrigrams" t
            CROSS JOIN "SearchRecords" r ON r."WorkspaceId" = @w AND r."Number" = t.rowid
            WHERE t."SearchTrigrams" MATCH @match AND t.rowid BETWEEN @first AND @last
              {(kind is null ? string.Empty : "AND r.\"Kind\" = @kind")} LIMIT @most
            """,
            "match", "first", "last", "most", "kind");
        Set(command, ("match", SqliteMatch.Of(pattern)), ("first", range.Value.First), ("last", range.Value.Last), ("most", most), ("kind", kind ?? string.Empty));
        return await SearchRows.ReadAsync(command, ct);
    }

    private static async Task<(long First, long Last)?> RangeAsync(AppDbContext db, CancellationToken ct)
    {
        await using var command = Prepared(
            db, """SELECT MIN("Number"), MAX("Number") FROM "SearchRecords" WHERE "WorkspaceId" = @w AND "Number" IS NOT NULL""");
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) && !reader.IsDBNull(0) ? (reader.GetInt64(0), reader.GetInt64(1)) : null;
    }

    private static async Task<long> NextNumberAsync(AppDbContext db, CancellationToken ct)
    {
        await using var command = Prepared(
            db,
            $"""
            SELECT COALESCE(
              (SELECT MAX("Number") FROM "SearchRecords" WHERE "WorkspaceId" = @w AND "Number" IS NOT NULL),
              (SELECT (COALESCE(MAX(id) >> {RangeBits}, 0) + 1) << {RangeBits} FROM "SearchTrigrams_docsize")) + 1
            """);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private static DbCommand Prepared(AppDbContext db, string sql, params IReadOnlyList<string> parameters)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.Parameters.Add(new SqliteParameter("@w", db.WorkspaceId));
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter("@" + name, null));
        }

        return command;
    }

    private static void Set(DbCommand command, params ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
        {
            command.Parameters["@" + name].Value = value;
        }
    }
}
