using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Modules.Alliances.Features;

namespace Entente.Modules.Tests.Alliances;

public sealed class StudyEventTests : IDisposable
{
    private const int Zero = 280;

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("entente-events-").FullName;
    private readonly List<DateOnly> _dates = [.. Enumerable.Range(0, 500).Select(day => new DateOnly(2022, 1, 3).AddDays(day))
        .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(320)];

    [Fact]
    public async Task Json_has_the_named_figures()
    {
        var printed = await PrintedAsync(Prices(), Market(), _dates[Zero]);

        var json = JsonDocument.Parse(printed.Output).RootElement;
        Assert.Equal(0, printed.Code);
        Assert.Equal(1.2, json.GetProperty("beta").GetDouble(), 6);
        Assert.Equal(0.0005, json.GetProperty("alpha").GetDouble(), 6);
        Assert.Equal(221, json.GetProperty("observations").GetInt32());
        Assert.Equal(3, json.GetProperty("abnormalReturns").GetArrayLength());
        Assert.Equal(0.04, json.GetProperty("abnormalReturns")[1].GetDouble(), 6);
        Assert.Equal(0.04, json.GetProperty("car").GetDouble(), 6);
        Assert.True(json.TryGetProperty("tStatistic", out _));
    }

    [Fact]
    public async Task The_windows_can_be_chosen()
    {
        var printed = await PrintedAsync(Prices(), Market(), _dates[Zero], "--window", "0,1", "--estimation=-60,-11");

        var json = JsonDocument.Parse(printed.Output).RootElement;
        Assert.Equal(50, json.GetProperty("observations").GetInt32());
        Assert.Equal(2, json.GetProperty("abnormalReturns").GetArrayLength());
    }

    [Fact]
    public async Task A_weekend_counts_on_monday_and_says_so()
    {
        var saturday = _dates[Zero].AddDays(-1);
        while (saturday.DayOfWeek != DayOfWeek.Saturday)
        {
            saturday = saturday.AddDays(-1);
        }

        var printed = await PrintedAsync(Prices(), Market(), saturday);

        Assert.Contains($"{saturday:yyyy-MM-dd} was no trading day; the event counts on {saturday.AddDays(2):yyyy-MM-dd}.", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_split_is_told_with_its_day()
    {
        var split = File("split.csv", (price, i) => i >= 100 ? price / 2 : price);

        var printed = await PrintedAsync(split, Market(), _dates[Zero]);

        Assert.Equal(1, printed.Code);
        Assert.Contains("adjusted for splits", printed.Error, StringComparison.Ordinal);
        Assert.Contains($"{_dates[100]:yyyy-MM-dd}", printed.Error, StringComparison.Ordinal);
        Assert.Empty(printed.Output);
    }

    [Theory]
    [InlineData("2022-01-03,-5", "row 2, column close")]
    [InlineData("2022-01-03,NaN", "is not a number")]
    [InlineData("2022-01-03,1e400", "out of range")]
    [InlineData("3.1.2022,5", "Write it as year-month-day")]
    [InlineData("2022-01-03,5\n2022-01-03,6", "in row 2 already")]
    public async Task A_bad_row_is_named_by_file_row_and_column(string rows, string told)
    {
        var bad = Path.Combine(_folder, "bad.csv");
        await System.IO.File.WriteAllTextAsync(bad, $"date,close\n{rows}\n");

        var printed = await PrintedAsync(bad, Market(), _dates[Zero]);

        Assert.Equal(1, printed.Code);
        Assert.Contains("bad.csv", printed.Error, StringComparison.Ordinal);
        Assert.Contains(told, printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_short_files_say_what_they_lack()
    {
        Assert.Contains("before the event", (await PrintedAsync(Prices(), Market(), new DateOnly(2030, 1, 1))).Error, StringComparison.Ordinal);
        Assert.Contains("Only 0 days", (await PrintedAsync(Prices(), Market(), _dates[5])).Error, StringComparison.Ordinal);
        Assert.Contains("more trading days after", (await PrintedAsync(Prices(), Market(), _dates[^1])).Error, StringComparison.Ordinal);
        Assert.Contains("There is no such file", (await PrintedAsync("nowhere.csv", Market(), _dates[Zero])).Error, StringComparison.Ordinal);
        Assert.Contains("share days", (await PrintedAsync(Prices(), Market(), _dates[Zero], "--window", "-40,1")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--date", "31.12.2022")]
    [InlineData("--window", "1,-1")]
    [InlineData("--estimation", "soon")]
    public void A_wrong_option_is_a_matter_of_usage(string option, string value)
    {
        string[] given = ["--prices", "p", "--market", "m", "--date", "2022-12-01", option, value];
        if (option == "--date")
        {
            given = ["--prices", "p", "--market", "m", option, value];
        }

        Assert.NotEmpty(new RootCommand { StudyEventCommand.Create() }.Parse(["event-study", .. given]).Errors);
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private string Market() => Write("market.csv", i => Course(i).Market, ';');

    private string Prices() => File("prices.csv", (price, _) => price);

    private string File(string name, Func<double, int, double> change) => Write(name, i => change(Course(i).Share, i), ',');

    private string Write(string name, Func<int, double> close, char separator)
    {
        var text = new StringBuilder($"Date{separator}Close\n");
        for (var i = 0; i < _dates.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{_dates[i]:yyyy-MM-dd}{separator}{close(i):R}\n");
        }

        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text.ToString());
        return path;
    }

    private static (double Share, double Market) Course(int until)
    {
        var (share, market) = (100.0, 1000.0);
        for (var i = 1; i <= until; i++)
        {
            var moved = 0.01 * Math.Sin(i * 1.7);
            market *= 1 + moved;
            share *= 1 + 0.0005 + (1.2 * moved) + (i == Zero ? 0.04 : 0);
        }

        return (share, market);
    }

    private static async Task<(int Code, string Output, string Error)> PrintedAsync(
        string prices, string market, DateOnly on, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] given = ["event-study", "--prices", prices, "--market", market, "--date", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--json", .. more];
        var code = await new RootCommand { StudyEventCommand.Create() }.Parse(given)
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
