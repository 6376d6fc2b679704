using System.CommandLine;
using System.Globalization;
using Entente.Methods.Costing;
using Entente.Modules.Profitability.Ledger.Reading;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary><c>entente profit compare BEFORE AFTER</c>: who moved between two runs, and why.</summary>
internal static class CompareGivenRunsCommand
{
    private const int Shown = 10;

    private static readonly Argument<string> Before = new("before") { Description = "Folder of the earlier run." };

    private static readonly Argument<string> After = new("after") { Description = "Folder of the later run." };

    private static readonly Option<string?> Out = new("--out") { Description = "Write every customer into this CSV file." };

    internal static Command Create()
    {
        var command = new Command("compare", "Compare two runs: who moved between quadrants, and why.") { Before, After, Out };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var problems = new LedgerProblems();
        var (before, after) = (RunTable.Read(parsed.GetRequiredValue(Before), problems), RunTable.Read(parsed.GetRequiredValue(After), problems));
        if (problems.Any)
        {
            return ExitCode.Of<Done>(problems.ToRefusal("Nothing was compared."), static _ => { }, error);
        }

        var changes = RunComparison.Of(before, after);
        Print(changes, output);
        if (parsed.GetValue(Out) is { } file)
        {
            Write(changes, file);
        }

        return ExitCode.Done;
    }

    private static void Print(IReadOnlyList<CustomerChange> changes, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Profit changed by {changes.Sum(change => change.Change):+#,0.00;-#,0.00;0.00}. {changes.Count(change => change.HasMoved):N0} customers moved to another quadrant, ")
            + string.Create(CultureInfo.InvariantCulture,
            $"{changes.Count(change => change.Before is null):N0} are new, {changes.Count(change => change.After is null):N0} are gone."));
        foreach (var change in changes.Where(change => change.Change != 0).Take(Shown))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{change.Id}: {change.Change:+#,0.00;-#,0.00} ({Move(change)}), {Why(change)}"));
        }
    }

    private static string Move(CustomerChange change) => (change.Before, change.After) switch
    {
        (null, { } after) => $"new, {QuadrantSplit.Code(after.Quadrant)}",
        ({ } before, null) => $"gone, was {QuadrantSplit.Code(before.Quadrant)}",
        ({ } before, { } after) when change.HasMoved => $"{QuadrantSplit.Code(before.Quadrant)} to {QuadrantSplit.Code(after.Quadrant)}",
        (_, { } after) => $"still {QuadrantSplit.Code(after.Quadrant)}",
        _ => "",
    };

    private static string Why(CustomerChange change) => string.Join(", ", change.Causes.Take(3).Select(cause => string.Create(
        CultureInfo.InvariantCulture, $"{Name(cause)} {cause.Money:+#,0.00;-#,0.00}")));

    private static string Name(ProfitCause cause) => cause.Activity ?? (cause.Cause == ProfitCauseKind.Volume ? "sales volume" : "margin");

    private static void Write(IReadOnlyList<CustomerChange> changes, string file)
    {
        using var csv = new MoneyWriter(new FileStream(file, FileMode.Create, FileAccess.Write));
        csv.Text("customer_id");
        csv.Byte(',');
        csv.Text("change");
        csv.Byte(',');
        csv.Text("move");
        csv.Byte(',');
        csv.Text("why");
        csv.Byte('\n');
        foreach (var change in changes)
        {
            csv.Text(change.Id);
            csv.Byte(',');
            csv.Money(Scaled.FromDecimal(change.Change));
            csv.Byte(',');
            csv.Text(Move(change));
            csv.Byte(',');
            csv.Text(Why(change));
            csv.Byte('\n');
        }
    }
}
