using System.Text;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Platform.Tests.Imports;

public sealed class DelimitedCellsTests
{
    private readonly ImportProblems _problems = new();

    [Theory]
    [InlineData("3.5", 3.5)]
    [InlineData(" 4 ", 4.0)]
    [InlineData("1e3", 1000.0)]
    [InlineData("0", 0.0)]
    [InlineData("", null)]
    public async Task Numbers_are_read_with_a_point(string text, double? number)
    {
        await using var file = await FirstRowAsync(text);

        Assert.Equal(number, file.Number(file.Required("value"), NumberRange.NotNegative));
        Assert.True(file.RowIsGood);
    }

    [Theory]
    [InlineData("3,5", "“3,5” is not a number. Write it like 3 or 3.5, with a point and without separators.")]
    [InlineData("NaN", "“NaN” is not a number. Write it like 3 or 3.5, with a point and without separators.")]
    [InlineData("many", "“many” is not a number. Write it like 3 or 3.5, with a point and without separators.")]
    [InlineData("-1", "“-1” is out of range. It must be between 0 and 1,000,000,000,000.")]
    [InlineData("1e308", "“1e308” is out of range. It must be between 0 and 1,000,000,000,000.")]
    [InlineData("1e999", "“1e999” is out of range. It must be between 0 and 1,000,000,000,000.")]
    [InlineData("Infinity", "“Infinity” is out of range. It must be between 0 and 1,000,000,000,000.")]
    public async Task What_is_no_number_of_the_range_is_said_with_its_place(string text, string message)
    {
        await using var file = await FirstRowAsync(text);

        Assert.Null(file.Number(file.Required("value"), NumberRange.NotNegative));
        Assert.False(file.RowIsGood);
        Assert.Equal($"ties.csv, row 2, column value: {message}", _problems.Kept.Single().ToString());
    }

    [Theory]
    [InlineData("5", 5, null)]
    [InlineData("5.0", 5, null)]
    [InlineData("2.5", null, "“2.5” is not a whole number. Write it like 0.")]
    [InlineData("6", null, "“6” is out of range. It must be between 0 and 5.")]
    public async Task Ratings_are_whole(string text, int? number, string? message)
    {
        await using var file = await FirstRowAsync(text);

        Assert.Equal(number, file.WholeNumber(file.Required("value"), 0, 5));
        Assert.Equal(message, _problems.Kept.SingleOrDefault()?.Message);
    }

    [Theory]
    [InlineData("2026-03-31", null)]
    [InlineData("31.03.2026", "“31.03.2026” is not a date. Write it as year-month-day, like 2026-03-31.")]
    [InlineData("2026-02-30", "“2026-02-30” is not a date. Write it as year-month-day, like 2026-03-31.")]
    public async Task Dates_are_year_month_day(string text, string? message)
    {
        await using var file = await FirstRowAsync(text);

        Assert.Equal(message is null ? new DateOnly(2026, 3, 31) : null, file.Date(file.Required("value")));
        Assert.Equal(message, _problems.Kept.SingleOrDefault()?.Message);
    }

    [Fact]
    public async Task A_text_that_is_required_may_be_neither_empty_nor_too_long()
    {
        await using var empty = await FirstRowAsync(" ");
        empty.RequiredText(empty.Required("value"));
        await using var full = await FirstRowAsync("abcdef");
        full.RequiredText(full.Required("value"), mostCharacters: 5);

        Assert.Equal(
            ["This cell is empty. It must be filled in.", "This text has 6 characters; at most 5 are allowed."],
            _problems.Kept.Select(problem => problem.Message));
    }

    [Fact]
    public void A_message_repeats_little_of_a_long_cell() =>
        Assert.Equal("“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”", DelimitedFile.Quoted(new string('a', 200_000)));

    [Fact]
    public void The_refusal_lists_the_first_problems_and_counts_all()
    {
        for (var row = 2; row < 5_000; row++)
        {
            _problems.Add(new ImportProblem("ties.csv", row, "weight", "wrong"));
        }

        var refusal = _problems.ToRefusal();

        Assert.Equal(RefusalKind.Invalid, refusal.Kind);
        Assert.Equal("4,998 problems were found. Nothing was read in. The first 50 are:", refusal.Message);
        Assert.Equal(new FieldError("ties.csv, row 2, column weight", "wrong"), refusal.Errors[0]);
        Assert.Equal(ImportProblems.MostKept, _problems.Kept.Count);
    }

    private async Task<DelimitedFile> FirstRowAsync(string value)
    {
        var bytes = Encoding.UTF8.GetBytes($"id,value\n1,\"{value}\"\n");
        var file = await DelimitedFile.OpenAsync(new MemoryStream(bytes), "ties.csv", _problems, CancellationToken.None);
        Assert.True(await file.ReadAsync(CancellationToken.None));
        return file;
    }
}
