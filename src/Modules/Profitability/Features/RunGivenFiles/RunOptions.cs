using System.CommandLine;
using System.Globalization;
using Entente.Modules.Profitability.Ledger;

namespace Entente.Modules.Profitability.Features;

/// <summary>The options of <c>entente profit run</c>.</summary>
internal static class RunOptions
{
    internal static readonly Option<string[]> Orders = new("--orders")
    {
        Description = "Order lines, one or many files, plain or gzip: order_id, order_date, customer_id, net_amount, cogs and maybe more.",
        AllowMultipleArgumentsPerToken = true,
    };

    internal static readonly Option<string?> Connection = new("--connection")
    {
        Description = "Read from PostgreSQL instead of files, by this connection string and the queries below.",
    };

    internal static readonly Option<string?> OrdersSql = new("--orders-sql") { Description = "Query of order lines, with the columns of the file." };

    internal static readonly Option<string?> EventsSql = new("--events-sql") { Description = "Query of activity events." };

    internal static readonly Option<string?> CustomersSql = new("--customers-sql") { Description = "Query of customers." };

    internal static readonly Option<string[]> Events = new("--events")
    {
        Description = "Activity events, one or many files: date, customer_id, activity, and maybe quantity, minutes and driver columns.",
        AllowMultipleArgumentsPerToken = true,
    };

    internal static readonly Option<string?> Customers = new("--customers")
    {
        Description = "Customers: customer_id and maybe name, segment, region, since. Without it every id in the ledger is a customer.",
    };

    internal static readonly Option<string?> Activities = new("--activities")
    {
        Description = "Activities: activity, cost_pool, driver, driver_type (transaction, duration, intensity), rate.",
    };

    internal static readonly Option<string?> Pools = new("--pools")
    {
        Description = "Cost pools: cost_pool, period_cost, practical_capacity, capacity_unit.",
    };

    internal static readonly Option<string?> Model = new("--model")
    {
        Description = "A cost model as JSON: time equations, levers, period, targets, names of columns, how files are written.",
    };

    internal static readonly Option<string?> Rates = new("--rates") { Description = "Currency rates: currency, from, rate." };

    internal static readonly Option<string?> Separator = new("--separator") { Description = "Between cells: , ; | or tab. Seen from the header if left out." };

    internal static readonly Option<string?> Decimal = new("--decimal") { Description = "Decimal sign in the files: . or ,", HelpName = "sign" };

    internal static readonly Option<string?> Thousands = new("--thousands") { Description = "Sign between thousands, if the files have one." };

    internal static readonly Option<string?> Dates = new("--dates")
    {
        Description = "Order of dates in the files: ymd, dmy or mdy. Without it only 2026-03-31 is read.",
    };

    internal static readonly Option<string?> From = new("--from") { Description = "First day of the period, like 2026-01-01." };

    internal static readonly Option<string?> To = new("--to") { Description = "Last day of the period." };

    internal static readonly Option<string> Out = new("--out") { Description = "Folder for the results.", Required = true };

    internal static readonly Option<bool> Fingerprint = new("--fingerprint") { Description = "Compute the SHA-256 of the ledger as well." };

    internal static readonly Option<bool> AsJson = new("--json") { Description = "Print the summary as one JSON object." };

    static RunOptions()
    {
        foreach (var sign in (Option<string?>[])[Separator, Decimal, Thousands])
        {
            sign.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<string?>() is { } text && SignOf(text) is null)
                {
                    result.AddError($"{sign.Name} must be one sign, or the word tab or space.");
                }
            });
        }

        Dates.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } order && OrderOf(order) is null)
            {
                result.AddError("--dates must be ymd, dmy or mdy.");
            }
        });
        foreach (var day in (Option<string?>[])[From, To])
        {
            day.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<string?>() is { } text && DayOf(text) is null)
                {
                    result.AddError($"{day.Name} must be a date like 2026-03-31.");
                }
            });
        }
    }

    internal static IEnumerable<Option> All =>
        [Orders, Events, Customers, Connection, OrdersSql, EventsSql, CustomersSql, Activities, Pools, Model, Rates, Separator, Decimal, Thousands, Dates, From, To, Out, Fingerprint, AsJson];

    /// <summary>How files are written; null where the command line says nothing of it.</summary>
    internal static LedgerFormat? Format(ParseResult parsed)
    {
        var (separator, point, thousands, dates) =
            (parsed.GetValue(Separator), parsed.GetValue(Decimal), parsed.GetValue(Thousands), parsed.GetValue(Dates));
        return separator is null && point is null && thousands is null && dates is null
            ? null
            : new LedgerFormat(
                separator is null ? null : SignOf(separator),
                point is null ? '.' : SignOf(point)!.Value,
                thousands is null ? null : SignOf(thousands),
                dates is null ? DateOrder.IsoOnly : OrderOf(dates)!.Value);
    }

    internal static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal static LedgerFile? FileOf(string? path) => path is null ? null : LedgerFile.At(path);

    private static char? SignOf(string text) => text switch
    {
        "tab" or "\\t" => '\t',
        "space" => ' ',
        [var sign] when char.IsAscii(sign) => sign,
        _ => null,
    };

    private static DateOrder? OrderOf(string text) => text switch
    {
        "ymd" => DateOrder.YearMonthDay,
        "dmy" => DateOrder.DayMonthYear,
        "mdy" => DateOrder.MonthDayYear,
        _ => null,
    };
}
