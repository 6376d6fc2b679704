using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Entente.Platform.Storage.Postgres;

/// <summary>
/// Tells each opened connection which workspace and person it serves, and steps down to the role that row-level
/// security binds. The pool forgets all three when the connection is returned.
/// </summary>
internal sealed class WorkspaceSession : DbConnectionInterceptor
{
    public static readonly WorkspaceSession Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (Command(connection, eventData) is { } command)
        {
            using (command)
            {
                command.ExecuteNonQuery();
            }
        }
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (Command(connection, eventData) is { } command)
        {
            await using (command)
            {
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    private static DbCommand? Command(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is not AppDbContext { ActsAsOwner: false } db)
        {
            return null;
        }

        var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT set_config('role', '{RowSecurity.AppRole}', false), "
            + $"set_config('{RowSecurity.WorkspaceSetting}', @w, false), set_config('{RowSecurity.UserSetting}', @u, false)";
        Add(command, "w", db.WorkspaceId);
        Add(command, "u", db.UserId);
        return command;
    }

    private static void Add(DbCommand command, string name, Guid id)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = id == Guid.Empty ? string.Empty : id.ToString();
        command.Parameters.Add(parameter);
    }
}
