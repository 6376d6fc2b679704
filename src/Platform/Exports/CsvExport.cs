using System.Text;
using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Exports;

/// <summary>A column of a CSV file: its title and the text of its cells.</summary>
public sealed record CsvColumn<T>(string Title, Func<T, string?> Text);

/// <summary>
/// Writes rows as CSV (RFC 4180: commas, quotes where needed, CRLF) in UTF-8 with a byte order mark, by which
/// spreadsheets recognise it. Rows are written as they are read, so that a list of any length fits.
/// Cells that a spreadsheet would run as a formula are disarmed, see <see cref="CsvCell"/>.
/// </summary>
public sealed class CsvExport<T>(params IReadOnlyList<CsvColumn<T>> columns)
{
    private const int FlushAfterChars = 16 * 1024;

    public async Task WriteAsync(Stream target, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        await using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var text = new StringBuilder();
        AppendLine(text, columns.Select(c => c.Title));
        await foreach (var row in rows.WithCancellation(ct))
        {
            AppendLine(text, columns.Select(c => c.Text(row)));
            if (text.Length >= FlushAfterChars)
            {
                await writer.WriteAsync(text, ct);
                text.Clear();
            }
        }

        await writer.WriteAsync(text, ct);
    }

    /// <summary>The answer to a request: a download under this name.</summary>
    public IResult ToResult(string fileName, IAsyncEnumerable<T> rows, CancellationToken ct) =>
        TypedResults.Stream(target => WriteAsync(target, rows, ct), "text/csv; charset=utf-8", fileName);

    private static void AppendLine(StringBuilder text, IEnumerable<string?> cells) =>
        text.AppendJoin(',', cells.Select(CsvCell.Of)).Append("\r\n");
}
