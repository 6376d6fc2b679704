using Microsoft.Data.Sqlite;

namespace Entente.Platform.Storage.Sqlite;

/// <summary>What SQLite's result codes mean (sqlite.org/rescode.html).</summary>
internal static class SqliteFaults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Full = 13, CantOpen = 14, Constraint = 19, NotADatabase = 26;
    private const int ConstraintForeignKey = 787, ConstraintPrimaryKey = 1555, ConstraintTrigger = 1811, ConstraintUnique = 2067;

    public static StorageFault Diagnose(Exception exception) => Find(exception) switch
    {
        null => StorageFault.Unknown,
        { SqliteErrorCode: Full } => StorageFault.DiskFull,
        { SqliteErrorCode: ReadOnly } => StorageFault.ReadOnly,
        { SqliteErrorCode: Busy or Locked or CantOpen or IoError or NotADatabase } => StorageFault.Unavailable,
        { SqliteErrorCode: Constraint, SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey } => StorageFault.Duplicate,
        { SqliteErrorCode: Constraint, SqliteExtendedErrorCode: ConstraintForeignKey or ConstraintTrigger } => StorageFault.Reference,
        _ => StorageFault.Unknown,
    };

    private static SqliteException? Find(Exception? exception) =>
        exception is null ? null : exception as SqliteException ?? Find(exception.InnerException);
}
