using System.CommandLine;
using System.Globalization;
using Entente.Modules.Profitability.Ledger;
using Entente.Modules.Profitability.Ledger.Models;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Profitability.Features;

/// <summary><c>entente profit model check FILE</c>: whether a cost model can be used, and what its rates come to.</summary>
internal static class CheckModelCommand
{
    private static readonly Argument<string> File = new("file") { Description = "A cost model as JSON." };

    internal static Command Create()
    {
        var check = new Command("check", "Check a cost model and show its rates.") { File };
        check.SetAction(Run);
        return new Command("model", "Cost models as JSON files.") { check };
    }

    private static int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var path = parsed.GetRequiredValue(File);
        if (!System.IO.File.Exists(path))
        {
            error.WriteLine($"There is no file {path}.");
            return ExitCode.Refused;
        }

        return ExitCode.Of(CostModelJson.Read(System.IO.File.ReadAllText(path)), file => Print(file, output, error), error);
    }

    private static void Print(CostModelFile file, TextWriter output, TextWriter error)
    {
        foreach (var pool in file.Model.Pools)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"pool {pool.Name}: {pool.Cost:N2} for {(pool.PracticalCapacity is { } c ? $"{c.ToString("N0", CultureInfo.InvariantCulture)} {pool.CapacityUnit}" : "an unknown capacity")}")
                + (pool.Rate is { } rate ? string.Create(CultureInfo.InvariantCulture, $", {rate:0.####} each") : ""));
        }

        foreach (var activity in file.Model.Activities)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"activity {activity.Name}: {activity.Consumption} at {file.Model.RateOf(activity):0.####}"));
        }

        foreach (var warning in file.Model.Check())
        {
            error.WriteLine($"{warning.Place}: {warning.Message}");
        }

        output.WriteLine("The model can be used.");
    }
}
