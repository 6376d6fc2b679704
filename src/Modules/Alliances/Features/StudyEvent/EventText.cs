using System.Globalization;

namespace Entente.Modules.Alliances.Features;

/// <summary>An event study as a person reads it in a terminal: the answer first, then the days, then the model.</summary>
internal static class EventText
{
    /// <summary>Two-sided 5 % point of the normal distribution.</summary>
    private const double Telling = 1.96;

    public static void Write(EventReport report, TextWriter output)
    {
        output.WriteLine(Text($"{Answer(report)}"));
        output.WriteLine();
        output.WriteLine("  day  date           share   market  abnormal");
        foreach (var day in report.Days)
        {
            output.WriteLine(Text(
                $"{day.Day,5}  {day.Date:yyyy-MM-dd}  {day.ShareReturn,9:0.00 %} {day.MarketReturn,8:0.00 %} {day.AbnormalReturn,9:0.00 %}"));
        }

        output.WriteLine();
        output.WriteLine(Text(
            $"Market model from {report.Observations} days: alpha {report.Alpha:0.000000}, beta {report.Beta:0.000}, residual standard error {report.ResidualStandardError:0.00000}."));
        foreach (var note in report.Notes)
        {
            output.WriteLine(note);
        }
    }

    private static string Answer(EventReport report)
    {
        var moved = Text($"Around the announcement the share gained {report.Car:0.0 %} on what the market explains");
        if (report.Car < 0)
        {
            moved = Text($"Around the announcement the share lost {-report.Car:0.0 %} beyond what the market explains");
        }

        return report.TStatistic switch
        {
            null => moved + ". The model leaves no residual, so that chance cannot be judged.",
            { } t when Math.Abs(t) >= Telling => moved + Text($" (t = {t:0.00}): more than chance would do on one in twenty occasions."),
            { } t => moved + Text($" (t = {t:0.00}): no more than its usual ups and downs."),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
