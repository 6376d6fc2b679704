using Entente.Modules.Profitability.Ledger;
using Spectre.Console;

namespace Entente.Modules.Profitability.Features;

/// <summary>A progress bar where a person sits at a terminal; nothing where output goes into a file or another program.</summary>
internal static class RunProgress
{
    internal static T Show<T>(TextWriter error, Func<IProgress<LedgerProgress>?, T> work) =>
        error == Console.Error && !Console.IsErrorRedirected ? OnTerminal(work) : work(null);

    private static T OnTerminal<T>(Func<IProgress<LedgerProgress>?, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        T result = default!;
        console.Progress().AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("Reading the ledger");
                result = work(new Bar(task));
                task.Value = task.MaxValue;
            });
        return result;
    }

    /// <summary>Reports arrive from several workers and in any order; the bar never goes back.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<LedgerProgress>
    {
        public void Report(LedgerProgress value)
        {
            var part = value.BytesAll == 0 ? 0 : (double)value.BytesRead / value.BytesAll * task.MaxValue;
            task.Value = Math.Max(task.Value, Math.Min(part, task.MaxValue));
        }
    }
}
