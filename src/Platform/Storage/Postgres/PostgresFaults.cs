using Npgsql;

namespace Entente.Platform.Storage.Postgres;

/// <summary>What PostgreSQL's error codes mean (appendix A of its manual).</summary>
internal static class PostgresFaults
{
    /// <summary>
    /// Connection, authorization, catalog; too few resources (a full disk has its own arm), the system below (58) and
    /// PostgreSQL's own inside (XX): it cannot even let a new session in when its disk is full.
    /// </summary>
    private static readonly string[] ClassesOfTrouble = ["08", "28", "3D", "53", "58", "XX"];

    private const string TransactionIsOver = "Transaction is already completed";

    public static StorageFault Diagnose(Exception exception) => Find(exception) switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => StorageFault.Duplicate,
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } => StorageFault.Reference,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StorageFault.DiskFull,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => StorageFault.ReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.CrashShutdown } => StorageFault.Unavailable,
        PostgresException { SqlState: [_, _, ..] state } when ClassesOfTrouble.Contains(state[..2]) => StorageFault.Unavailable,
        PostgresException => StorageFault.Unknown,
        NpgsqlException => StorageFault.Unavailable,
        _ => LostItsConnection(exception) ? StorageFault.Unavailable : StorageFault.Unknown,
    };

    // Where a connection broke unseen, the next statement finds its transaction completed or its connection closed. What
    // Npgsql throws then has no type of its own, and no source either where its method was inlined into ours.
    private static bool LostItsConnection(Exception? exception) =>
        exception is InvalidOperationException { Source: nameof(Npgsql) } or InvalidOperationException { Message: TransactionIsOver } || (exception?.InnerException is { } inner && LostItsConnection(inner));

    private static NpgsqlException? Find(Exception? exception) =>
        exception is null ? null : exception as NpgsqlException ?? Find(exception.InnerException);
}
