namespace Entente.Platform.Imports.Files;

/// <summary>A sheet of a workbook: its rows as they stand, the first one included.</summary>
public sealed record SheetRows(string Name, IReadOnlyList<TableRow> Rows);

/// <summary>
/// Reads an Excel workbook as a whole, for files whose sheets are no tables with a header. It is read by the same reader as
/// tables are: no document type, no archive that unpacks beyond all measure.
/// </summary>
public static class WorkbookFile
{
    /// <summary>Whether the content begins as a workbook does.</summary>
    public static bool IsOne(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8);

    /// <exception cref="TableException">It is no workbook, or a harmful one; the message says so.</exception>
    public static Task<IReadOnlyList<SheetRows>> ReadAsync(Stream content, CancellationToken ct) => XlsxTable.ReadAllAsync(content, ct);
}
