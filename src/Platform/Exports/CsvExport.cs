using System.Text;
using Microsoft.AspNetCore.Http;

namespace Entente.Platform.Exports;

/// <summary>A column of a CSV file: its title and the text of its cells.</summary>
public sealed record CsvColumn<T>(string Title, Func<T, string?> Text)
{
    /// <summary>Whether a workbook takes the cells as numbers.</summary>
    public bool IsNumber { get; init; }
}

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

    /// <summary>The same table as a workbook.</summary>
    public async Task WriteXlsxAsync(Stream target, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        using var writer = new XlsxWriter(target, [.. columns.Select(c => (c.Title, c.IsNumber))]);
        await foreach (var row in rows.WithCancellation(ct))
        {
            writer.Write(columns.Select(c => c.Text(row)));
        }
    }

    /// <summary>The answer to a request: a download under this name, or of the workbook beside it when that was asked for.</summary>
    public IResult ToResult(string fileName, IAsyncEnumerable<T> rows, CancellationToken ct) => new Download(this, fileName, rows, ct);

    private sealed class Download(CsvExport<T> export, string fileName, IAsyncEnumerable<T> rows, CancellationToken ct) : IResult
    {
        private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            if (!XlsxTwin.IsWanted(httpContext))
            {
                await TypedResults.Stream(target => export.WriteAsync(target, rows, ct), "text/csv; charset=utf-8", fileName).ExecuteAsync(httpContext);
                return;
            }

            // A workbook is written out of order, so it is made whole before it goes.
            var file = new FileStream(
                Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, FlushAfterChars, FileOptions.DeleteOnClose);
            await using (file)
            {
                await export.WriteXlsxAsync(file, rows, ct);
                file.Position = 0;
                await TypedResults.Stream(file, Workbook, Path.ChangeExtension(fileName, ".xlsx")).ExecuteAsync(httpContext);
            }
        }
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string?> cells) =>
        text.AppendJoin(',', cells.Select(CsvCell.Of)).Append("\r\n");
}
