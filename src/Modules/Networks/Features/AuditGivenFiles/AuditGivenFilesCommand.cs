using System.CommandLine;
using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary><c>entente network audit --people FILE --ratings FILE</c>.</summary>
internal static class AuditGivenFilesCommand
{
    private static readonly Option<string> People = new("--people")
    {
        Description = "Table of people: the columns id and firm, and maybe name, level, function and role.",
        Required = true,
    };

    private static readonly Option<string> Ratings = new("--ratings")
    {
        Description = "Table of ratings from 0 to 5: the columns from, to, frequency, importance and closeness.",
        Required = true,
    };

    private static readonly Option<string?> Html = new("--html")
    {
        Description = "Write the report with its picture as one HTML file that opens from disk.",
    };

    private static readonly Option<bool> AsJson = new("--json") { Description = "Print everything as one JSON object." };

    internal static Command Create()
    {
        var command = new Command("audit", "Audit the network of an alliance given as two tables.")
        {
            People, Ratings, Html, AsJson,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var problems = new ImportProblems();
        await using var people = GivenFile.Open(parsed.GetRequiredValue(People), problems);
        await using var ratings = GivenFile.Open(parsed.GetRequiredValue(Ratings), problems);
        if (people is null || ratings is null)
        {
            return ExitCode.Of<Done>(problems.ToRefusal("Nothing was audited."), static _ => { }, error);
        }

        var outcome = await new AuditGivenFiles().RunAsync(
            new AuditFiles(new AuditFile(people.Name, people.Content), new AuditFile(ratings.Name, ratings.Content)), ct);
        var code = ExitCode.Of(outcome, audited => Print(audited, parsed.GetValue(AsJson), output, error), error);
        return outcome.TryGet(out var done, out _) && parsed.GetValue(Html) is { } file
            ? ExitCode.Of(await StandaloneReport.WriteAsync(done.Audit, file, ct), static _ => { }, error)
            : code;
    }

    private static void Print(AuditedFiles audited, bool asJson, TextWriter output, TextWriter error)
    {
        foreach (var sentence in audited.LeftOut)
        {
            error.WriteLine(sentence);
        }

        if (asJson)
        {
            output.WriteLine(ReportJson.Write(ReportWriting.Of(audited.Audit)));
        }
        else
        {
            GivenFilesText.Write(audited.Audit, output);
        }
    }
}
