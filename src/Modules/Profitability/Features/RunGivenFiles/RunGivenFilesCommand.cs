using System.CommandLine;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Ledger.Sql;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary><c>entente profit run --orders FILE… --events FILE… --out FOLDER</c>.</summary>
internal static class RunGivenFilesCommand
{
    internal static Command Create()
    {
        var command = new Command("run", "Cost customers from files: what each costs and earns, without a database.");
        foreach (var option in RunOptions.All)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(RunOptions.Activities) is null && result.GetValue(RunOptions.Model) is null)
            {
                result.AddError("Give the activities: --activities FILE (with --pools FILE), or --model FILE.");
            }
        });
        command.Validators.Add(result =>
        {
            var (connection, orders) = (result.GetValue(RunOptions.Connection), result.GetValue(RunOptions.Orders) ?? []);
            if (connection is null ? orders.Length == 0 : orders.Length > 0 || result.GetValue(RunOptions.OrdersSql) is null)
            {
                result.AddError("Give the order lines: --orders FILE, or --connection with --orders-sql.");
            }
        });
        command.SetAction((parsed, ct) => Task.FromResult(Run(parsed, ct)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            var given = GivenBy(parsed);
            var outcome = RunProgress.Show(error, progress => new RunGivenFiles().Run(given, progress, ct));
            return ExitCode.Of(outcome, written => Print(written, given.Out, parsed.GetValue(RunOptions.AsJson), output, error), error);
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("Stopped. Nothing was written; results of an earlier run are untouched.");
            return ExitCode.Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{e.Message} Nothing was written; results of an earlier run are untouched.");
            return ExitCode.Refused;
        }
    }

    private static void Print(WrittenRun written, string folder, bool asJson, TextWriter output, TextWriter error)
    {
        RunText.Warn(written, error);
        if (asJson)
        {
            output.WriteLine(RunReportJson.Write(written.Report));
        }
        else
        {
            RunText.Write(written, folder, output);
        }
    }

    private static GivenRun GivenBy(ParseResult parsed) => new(
        new LedgerSources(
            [.. (parsed.GetValue(RunOptions.Orders) ?? []).Select(LedgerFile.At)],
            [.. (parsed.GetValue(RunOptions.Events) ?? []).Select(LedgerFile.At)],
            RunOptions.FileOf(parsed.GetValue(RunOptions.Customers))),
        RunOptions.FileOf(parsed.GetValue(RunOptions.Activities)),
        RunOptions.FileOf(parsed.GetValue(RunOptions.Pools)),
        RunOptions.FileOf(parsed.GetValue(RunOptions.Model)),
        RunOptions.FileOf(parsed.GetValue(RunOptions.Rates)),
        RunOptions.Format(parsed),
        RunOptions.DayOf(parsed.GetValue(RunOptions.From)),
        RunOptions.DayOf(parsed.GetValue(RunOptions.To)),
        parsed.GetRequiredValue(RunOptions.Out),
        parsed.GetValue(RunOptions.Fingerprint),
        parsed.GetValue(RunOptions.Connection) is { } connection
            ? new SqlSources(
                connection, parsed.GetValue(RunOptions.OrdersSql)!, parsed.GetValue(RunOptions.EventsSql), parsed.GetValue(RunOptions.CustomersSql))
            : null);
}
