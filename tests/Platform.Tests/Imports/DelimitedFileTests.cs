using System.Text;
using Entente.Platform.Imports;

namespace Entente.Platform.Tests.Imports;

public sealed class DelimitedFileTests
{
    private readonly ImportProblems _problems = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16BE", "utf-16 without mark", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Reads_names_in_any_usual_encoding(string encoding)
    {
        var rows = await RowsAsync(Encoded("id,name\n1,Zoë Müller – “Größe” €\n2,Ana\n", encoding));

        Assert.Equal(["1|Zoë Müller – “Größe” €", "2|Ana"], rows);
        Assert.Empty(_problems.Kept);
    }

    [Fact]
    public async Task A_file_pasted_together_from_two_encodings_reads_right()
    {
        byte[] both = [.. "id,name\n1,Zoë\n"u8, .. Encoded("2,Müller\n", "windows-1252")];

        Assert.Equal(["1|Zoë", "2|Müller"], await RowsAsync(both));
    }

    [Fact]
    public async Task Umlauts_at_the_border_of_the_read_buffer_stay_whole()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var name = new string('x', 4090 + shift) + "äöü€";
            Assert.Equal(["1|" + name], await RowsAsync(Encoding.UTF8.GetBytes($"id,name\n1,{name}\n")));
        }
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public async Task Finds_the_separator(string separator)
    {
        Assert.Equal(["1|Ana", "2|Ben"], await RowsAsync($"id{separator}name\n1{separator}Ana\n2{separator}Ben\n"));
        Assert.Empty(_problems.Kept);
    }

    [Fact]
    public async Task Cells_may_hold_separators_quotation_marks_and_line_breaks_in_quotation_marks()
    {
        Assert.Equal(
            ["1|Ana, \"Nan\"\r\nof Omega", "2|Ben"],
            await RowsAsync("id,name\r\n1,\"Ana, \"\"Nan\"\"\r\nof Omega\"\r\n2,Ben\r\n"));
        Assert.Empty(_problems.Kept);
    }

    [Fact]
    public async Task Markup_is_only_text() =>
        Assert.Equal(["1|<script>alert(1)</script>"], await RowsAsync("id,name\n1,<script>alert(1)</script>\n"));

    [Fact]
    public async Task Empty_rows_are_passed_over_and_rows_are_counted_as_an_editor_does()
    {
        await RowsAsync("id,name\n\n1,Ana\n , \n2\n");

        Assert.Equal(
            ["people.csv, row 5: This row has 1 cell, the header 2. Put a cell that itself contains the separator into quotation marks."],
            Messages());
    }

    [Fact]
    public async Task Columns_are_found_by_any_of_their_names_whatever_case_and_spaces()
    {
        await using var file = await OpenAsync("Family Name, PERSON-ID\nMüller,7\n"u8.ToArray());
        var id = file.Required("id", "person_id");
        var name = file.Required("familyname");
        var absent = file.Optional("level");

        Assert.True(await file.ReadAsync(CancellationToken.None));
        Assert.Equal("7 Müller", $"{file.Text(id)} {file.Text(name)}");
        Assert.Null(absent);
        Assert.Equal("", file.Text(absent));
    }

    [Fact]
    public async Task A_missing_column_is_named_with_those_that_are_there()
    {
        await using var file = await OpenAsync("id,nom\n1,Ana\n"u8.ToArray());
        file.Required("name", "full name");

        Assert.False(await file.ReadAsync(CancellationToken.None));
        Assert.Equal(["people.csv, row 1: There is no column name (or full name). The header has: “id, nom”."], Messages());
    }

    [Fact]
    public async Task Two_columns_of_one_name_are_refused()
    {
        Assert.Empty(await RowsAsync("id,name,Name\n1,a,b\n"));
        Assert.Equal(["people.csv, row 1, column name: 2 columns have this name. Give each column a name of its own."], Messages());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public async Task An_empty_file_says_what_belongs_into_it(string text)
    {
        Assert.Empty(await RowsAsync(text));
        Assert.Equal(["people.csv: The file is empty. Its first row must hold the names of the columns."], Messages().Take(1));
    }

    [Fact]
    public async Task A_workbook_is_recognised()
    {
        Assert.Empty(await RowsAsync([.. "PK\u0003\u0004"u8, 0, 0, 0, 8, 8]));
        Assert.StartsWith("people.csv: This is an Excel workbook or another ZIP file. Save the table as CSV", Messages().Single());
    }

    [Fact]
    public async Task A_picture_is_not_a_text_file()
    {
        Assert.Empty(await RowsAsync([0x89, .. "PNG"u8, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
        Assert.StartsWith("people.csv: This is not a text file.", Messages().Single());
    }

    [Fact]
    public async Task A_cell_may_be_long_but_not_endless()
    {
        Assert.Single(await RowsAsync($"id,name\n1,{new string('x', DelimitedFile.LongestCell)}\n"));
        Assert.Empty(_problems.Kept);

        Assert.Equal(["2|Ben"], await RowsAsync($"id,name\n1,{new string('x', 200_000)}\n2,Ben\n"));
        Assert.StartsWith("people.csv, row 2, column name: This cell has 200000 characters; at most 100000", Messages().Single());
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_is_found_where_it_opens()
    {
        Assert.Equal(["1|Ana"], await RowsAsync("id,name\n1,Ana\n2,\"Ben\n3,Cleo\n"));
        Assert.Equal(
            ["people.csv, row 3: A quotation mark is opened here and never closed. Close it, or take it out."],
            Messages());
    }

    [Fact]
    public async Task A_quotation_mark_that_swallows_a_huge_file_ends_the_reading()
    {
        Assert.Equal(["1|Ana"], await RowsAsync("id,name\n1,Ana\n2,\"Ben\n" + string.Concat(Enumerable.Repeat("3,Cleo\n", 4_000_000))));
        Assert.Equal(
            ["people.csv, row 3: This row does not end. Look for a quotation mark that is opened and never closed."],
            Messages());
    }

    [Fact]
    public async Task A_stray_quotation_mark_is_found_and_the_other_rows_are_read()
    {
        Assert.Equal(["1|Ana", "3|Cleo"], await RowsAsync("id,name\n1,Ana\n2,Ben \"B\" Li\n3,Cleo\n"));
        Assert.StartsWith("people.csv, row 3: A quotation mark stands inside a cell.", Messages().Single());
    }

    [Fact]
    public async Task A_control_character_is_named()
    {
        Assert.Equal(["1|A\u0001na"], await RowsAsync("id,name\n1,A\u0001na\n"));
        Assert.Equal(["people.csv, row 2, column name: This cell holds the control character U+0001. Take it out."], Messages());
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_and_gives_single_bytes_reads_alike()
    {
        await using var file = await DelimitedFile.OpenAsync(
            new DrippingStream("id,name\n1,Zoë\n"u8.ToArray()), "people.csv", _problems, CancellationToken.None);
        var name = file.Required("name");

        Assert.True(await file.ReadAsync(CancellationToken.None));
        Assert.Equal("Zoë", file.Text(name));
        Assert.False(await file.ReadAsync(CancellationToken.None));
    }

    private async Task<List<string>> RowsAsync(string text) => await RowsAsync(Encoding.UTF8.GetBytes(text));

    private async Task<List<string>> RowsAsync(byte[] bytes)
    {
        await using var file = await OpenAsync(bytes);
        var (id, name) = (file.Required("id"), file.Required("name"));
        var rows = new List<string>();
        while (await file.ReadAsync(CancellationToken.None))
        {
            rows.Add($"{file.Text(id)}|{file.Text(name)}");
        }

        return rows;
    }

    private Task<DelimitedFile> OpenAsync(byte[] bytes) =>
        DelimitedFile.OpenAsync(new MemoryStream(bytes), "people.csv", _problems, CancellationToken.None);

    private IEnumerable<string> Messages() => _problems.Kept.Select(problem => $"{problem}");

    private static byte[] Encoded(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        "utf-16BE" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-16 without mark" => Encoding.Unicode.GetBytes(text),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
    };

    private sealed class DrippingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
