using Npgsql;

namespace Entente.Platform.Storage.Postgres;

/// <summary>What PostgreSQL's error codes mean (appendix A of its manual).</summary>
internal static class PostgresFaults
{
    private const string ClassOfConnection = "08";
    private const string ClassOfAuthorization = "28";
    private const string ClassOfCatalog = "3D";

    public static StorageFault Diagnose(Exception exception) => Find(exception) switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => StorageFault.Duplicate,
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } => StorageFault.Reference,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StorageFault.DiskFull,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => StorageFault.ReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.TooManyConnections } => StorageFault.Unavailable,
        PostgresException { SqlState: [_, _, ..] state } when state[..2] is ClassOfConnection or ClassOfAuthorization or ClassOfCatalog =>
            StorageFault.Unavailable,
        PostgresException => StorageFault.Unknown,
        NpgsqlException => StorageFault.Unavailable,
        _ => StorageFault.Unknown,
    };

    private static NpgsqlException? Find(Exception? exception) =>
        exception is null ? null : exception as NpgsqlException ?? Find(exception.InnerException);
}
