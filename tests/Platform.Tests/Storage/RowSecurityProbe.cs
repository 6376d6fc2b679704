using System.Data.Common;
using Entente.Platform.Storage;
using Entente.Platform.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Entente.Platform.Tests.Storage;

/// <summary>Tries by plain SQL, on the connection that a context of ours uses, to reach another workspace's rows.</summary>
internal sealed class RowSecurityProbe(AppDbContext own, TableRows foreign)
{
    private readonly DbConnection _connection = own.Database.GetDbConnection();

    /// <summary>A sentence for each way that was open; empty when the wall stands.</summary>
    public async Task<IReadOnlyList<string>> LeaksAsync()
    {
        var leaks = new List<string>();
        foreach (var table in TableRows.Tables(own))
        {
            var name = table.GetTableName();
            if (await ReadAsync(name) > 0)
                leaks.Add($"{name} can be read");
            if (await WriteAsync($"UPDATE \"{name}\" SET \"WorkspaceId\" = \"WorkspaceId\" WHERE \"WorkspaceId\" = @w") > 0)
                leaks.Add($"{name} can be changed");
            if (await WriteAsync($"DELETE FROM \"{name}\" WHERE \"WorkspaceId\" = @w") > 0)
                leaks.Add($"{name} can be deleted");
            if (await InsertAsync(table))
                leaks.Add($"{name} can be added to");
            if (await WriteAsync($"UPDATE \"{name}\" SET \"WorkspaceId\" = @w") > 0)
                leaks.Add($"a row of {name} can be moved");
        }

        return leaks;
    }

    private async Task<long> ReadAsync(string? table)
    {
        await using var command = Command($"SELECT count(*) FROM \"{table}\" WHERE \"WorkspaceId\" = @w");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<int> WriteAsync(string sql)
    {
        await using var command = Command(sql);
        return await TryAsync(command);
    }

    private async Task<bool> InsertAsync(IEntityType table)
    {
        await using var command = TableRows.InsertInto(_connection, table, foreign.Values(table));
        return await TryAsync(command) > 0;
    }

    /// <summary>The rows that would have been written, or that only another constraint saved; nothing is kept.</summary>
    private async Task<int> TryAsync(DbCommand command)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        command.Transaction = transaction;
        try
        {
            return await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException e)
        {
            return e.SqlState == PostgresErrorCodes.InsufficientPrivilege ? 0 : 1;
        }
    }

    private DbCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "w";
        parameter.Value = foreign.WorkspaceId;
        command.Parameters.Add(parameter);
        return command;
    }
}
