using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using Entente.Methods.Events;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Alliances.Features;

/// <summary><c>entente alliance event-study --prices FILE --market FILE --date D</c>.</summary>
internal static class StudyEventCommand
{
    /// <summary>Most trading days on either side: forty years.</summary>
    private const int FarthestDay = 10_000;

    private static readonly Option<string> Prices = new("--prices")
    {
        Description = "Closing prices of the share: the columns date and close.",
        Required = true,
    };

    private static readonly Option<string> Market = new("--market")
    {
        Description = "Closes of the market's index over the same days: date and close.",
        Required = true,
    };

    private static readonly Option<DateOnly> Date = new("--date")
    {
        Description = "The date of the announcement, such as 2026-03-31.",
        Required = true,
        CustomParser = ParseDate,
    };

    private static readonly Option<DayWindow> Window = new("--window")
    {
        Description = "Trading days around the event whose abnormal returns are added up.",
        DefaultValueFactory = _ => EventStudy.UsualWindow,
        CustomParser = ParseWindow,
        HelpName = "-1,1",
    };

    private static readonly Option<DayWindow> Estimation = new("--estimation")
    {
        Description = "Trading days from which the market model is estimated.",
        DefaultValueFactory = _ => EventStudy.UsualEstimation,
        CustomParser = ParseWindow,
        HelpName = "-250,-30",
    };

    private static readonly Option<bool> AsJson = new("--json") { Description = "Print everything as one JSON object." };

    internal static Command Create()
    {
        var command = new Command("event-study", "What the announcement of an alliance did to a share's price.")
        {
            Prices, Market, Date, Window, Estimation, AsJson,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var problems = new ImportProblems();
        await using var prices = GivenFile.Open(parsed.GetRequiredValue(Prices), problems);
        await using var market = GivenFile.Open(parsed.GetRequiredValue(Market), problems);
        if (prices is null || market is null)
        {
            return ExitCode.Of<Done>(problems.ToRefusal("Nothing was estimated."), static _ => { }, error);
        }

        var input = new StudyEventInput(
            prices, market, parsed.GetRequiredValue(Date), parsed.GetValue(Window), parsed.GetValue(Estimation));
        return ExitCode.Of(
            await new StudyEvent().RunAsync(input, ct),
            report => Print(report, parsed.GetValue(AsJson), output),
            error);
    }

    private static void Print(EventReport report, bool asJson, TextWriter output)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(report, EventReportJson.Default.EventReport));
        }
        else
        {
            EventText.Write(report, output);
        }
    }

    private static DateOnly ParseDate(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            result.AddError($"--date must be year-month-day, like 2026-03-31, not “{text}”.");
        }

        return date;
    }

    private static DayWindow ParseWindow(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var days = text.Split(',').Select(part => int.TryParse(
            part, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var day) && Math.Abs((long)day) <= FarthestDay ? day : (int?)null).ToList();
        if (days is [{ } first, { } last] && first <= last)
        {
            return new DayWindow(first, last);
        }

        result.AddError($"“{text}” is no window of days. Write the first and the last day with a comma, like -1,1.");
        return default;
    }
}
