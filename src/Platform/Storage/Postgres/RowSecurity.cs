using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Entente.Platform.Storage.Postgres;

/// <summary>
/// Row-level security, derived from the model: every table of workspace rows gets a policy that compares its
/// WorkspaceId with the session's workspace, for reading and for writing, forced upon the owner as well.
/// </summary>
internal static class RowSecurity
{
    /// <summary>The role that the server acts as: it neither owns the tables nor bypasses the policies.</summary>
    public const string AppRole = "entente_app";

    public const string WorkspaceSetting = "app.workspace";

    public const string UserSetting = "app.user";

    private const string Policy = "workspace";

    public static async Task EnsureRoleAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        const string sql = $"""
            DO $$ BEGIN
              IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{AppRole}') THEN
                CREATE ROLE {AppRole} NOLOGIN NOBYPASSRLS;
              END IF;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
            END $$;
            DO $$ BEGIN
              IF NOT pg_has_role(current_user, '{AppRole}', 'MEMBER') THEN
                EXECUTE format('GRANT {AppRole} TO %I', current_user);
              END IF;
            END $$;
            """;
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new StorageException(
                $"The database role may not create the role {AppRole}. As the server's administrator run once: "
                + $"CREATE ROLE {AppRole} NOLOGIN; GRANT {AppRole} TO <your role>;", e);
        }
    }

    public static async Task ApplyAsync(NpgsqlConnection connection, IModel model, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Script(model), connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The whole script; running it again changes nothing.</summary>
    public static string Script(IModel model)
    {
        var sql = new StringBuilder();
        foreach (var entity in WorkspaceTables(model))
        {
            var table = $"\"{entity.GetTableName()}\"";
            sql.Append("ALTER TABLE ").Append(table).AppendLine(" ENABLE ROW LEVEL SECURITY;")
                .Append("ALTER TABLE ").Append(table).AppendLine(" FORCE ROW LEVEL SECURITY;")
                .Append("DROP POLICY IF EXISTS ").Append(Policy).Append(" ON ").Append(table).AppendLine(";")
                .Append("CREATE POLICY ").Append(Policy).Append(" ON ").Append(table)
                .Append(" USING (").Append(Own).Append(") WITH CHECK (").Append(Own).AppendLine(");");
        }

        return sql.AppendLine(OwnMemberships).Append(PostgresSearchIndex.Security).Append("GRANT USAGE ON SCHEMA public TO ").Append(AppRole).AppendLine(";")
            .Append("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ").Append(AppRole).AppendLine(";")
            .Append("GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ").Append(AppRole).AppendLine(";")
            .ToString();
    }

    private static IEnumerable<IEntityType> WorkspaceTables(IModel model) => model.GetEntityTypes()
        .Where(e => e.FindProperty(nameof(IWorkspaceRow.WorkspaceId)) is not null)
        .OrderBy(e => e.GetTableName(), StringComparer.Ordinal);

    private const string Own = $"\"WorkspaceId\" = NULLIF(current_setting('{WorkspaceSetting}', true), '')::uuid";

    /// <summary>Memberships are also visible, not writable, to the person they are about.</summary>
    private const string OwnMemberships = $"""
        DROP POLICY IF EXISTS own_memberships ON "Members";
        CREATE POLICY own_memberships ON "Members" FOR SELECT
          USING ("UserId" = NULLIF(current_setting('{UserSetting}', true), '')::uuid);
        """;
}
