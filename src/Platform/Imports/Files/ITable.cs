namespace Entente.Platform.Imports.Files;

/// <summary>A table in a file, read from its first row to its last; only one row is in memory at a time.</summary>
public interface ITable : IAsyncDisposable
{
    /// <summary>The names of the columns, as the first row has them.</summary>
    IReadOnlyList<string> Headers { get; }

    /// <summary>The next row; null at the end. A row that cannot be read comes with the reason.</summary>
    ValueTask<TableRow?> ReadAsync(CancellationToken ct);
}

/// <summary>A row of a file.</summary>
/// <param name="Line">Where it begins: the line of a text file, the row of a sheet; the header is in 1.</param>
/// <param name="Cells">One text for each column.</param>
/// <param name="Fault">Why it cannot be read; null for a good row.</param>
public sealed record TableRow(long Line, string[] Cells, string? Fault = null);

/// <summary>The file cannot be read as a table at all; the message says what is wrong and what would be right.</summary>
public sealed class TableException : Exception
{
    public TableException(string message)
        : base(message)
    {
    }

    public TableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
