using System.Text;
using Entente.Modules.Networks.Files;
using Entente.Platform.Imports;
using Entente.Platform.Imports.Files;

namespace Entente.Modules.Networks.Formats;

/// <summary>Gives the first sheet of an Excel workbook as delimited text with the same row numbers, so that whatever reads
/// tables reads workbooks too. Other files pass as they are.</summary>
internal static class WorkbookText
{
    public static async Task<AuditFile> OfAsync(AuditFile file, CancellationToken ct)
    {
        var content = await SeekableAsync(file.Content, ct);
        var head = new byte[4];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        content.Position = 0;
        if (!WorkbookFile.IsOne(head.AsSpan(0, length)))
        {
            return file with { Content = content };
        }

        if (await Workbook.ReadAsync(content, file.Name, new ImportProblems(), ct) is [var first, ..])
        {
            return file with { Content = new MemoryStream(Encoding.UTF8.GetBytes(TextOf(first.Table))) };
        }

        // Whoever reads the table says what is wrong with it.
        content.Position = 0;
        return file with { Content = content };
    }

    private static async Task<Stream> SeekableAsync(Stream content, CancellationToken ct)
    {
        if (content.CanSeek)
        {
            return content;
        }

        var copy = new MemoryStream();
        await content.CopyToAsync(copy, ct);
        copy.Position = 0;
        return copy;
    }

    private static string TextOf(TextTable table)
    {
        var text = new StringBuilder();
        var line = 1;
        foreach (var row in table.Rows)
        {
            for (; text.Length > 0 && line < row.Line; line++)
            {
                text.Append('\n');
            }

            text.Append(NetworkWriter.Csv([[.. row.Cells]]));
            line++;
        }

        return text.ToString();
    }
}
