using System.Data;
using System.Data.Common;
using Npgsql;

namespace Entente.Platform.Storage.Postgres;

/// <summary>
/// A PostgreSQL database that is not ours, read by queries that a person gives: one read-only transaction that sees one state
/// of all tables, so that figures of several queries belong together and nothing can be changed.
/// </summary>
public sealed class LedgerDatabase : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly DbTransaction _transaction;

    private LedgerDatabase(NpgsqlConnection connection, DbTransaction transaction) =>
        (_connection, _transaction) = (connection, transaction);

    /// <summary>Connects; throws <see cref="DbException"/> or <see cref="ArgumentException"/> where that is not possible.</summary>
    public static async Task<LedgerDatabase> OpenAsync(string connectionString, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(ct);
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
            await using var readOnly = new NpgsqlCommand("SET TRANSACTION READ ONLY", connection);
            await readOnly.ExecuteNonQueryAsync(ct);
            return new LedgerDatabase(connection, transaction);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a query without a limit of time; cancelling stops it in the database too.</summary>
    public async Task<DbDataReader> QueryAsync(string sql, CancellationToken ct)
    {
        var command = new NpgsqlCommand(sql, _connection) { CommandTimeout = 0 };
        await using (command)
        {
            return await command.ExecuteReaderAsync(ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
