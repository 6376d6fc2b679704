using System.CommandLine;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary><c>entente network audit --people FILE --ratings FILE</c>.</summary>
internal static class AuditGivenFilesCommand
{
    private static readonly AuditFileOptions Files = new();

    private static readonly Option<string?> Html = new("--html")
    {
        Description = "Write the report with its picture as one HTML file that opens from disk.",
    };

    private static readonly Option<string?> Pdf = new("--pdf")
    {
        Description = "Write the report with its picture as one PDF file.",
    };

    private static readonly Option<bool> Brief = new("--brief") { Description = "With --pdf: one page for a sponsor instead of everything." };

    private static readonly Option<bool> AsJson = new("--json") { Description = "Print everything as one JSON object." };

    internal static Command Create()
    {
        var command = new Command("audit", "Audit the network of an alliance given as two tables or one network file.")
        {
            Html, Pdf, Brief, AsJson,
        };
        Files.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var outcome = (await Files.ReadAsync(parsed, "Nothing was audited.", ct)).TryGet(out var rows, out var refusal)
            ? AuditGivenFiles.Of(rows, ct) : (Outcome<AuditResult>)refusal;
        var code = ExitCode.Of(outcome, audit => Print(audit, parsed.GetValue(AsJson), output), error);
        return outcome.TryGet(out var done, out _) ? Math.Max(code, await WriteAsync(done, parsed, error, ct)) : code;
    }

    private static async Task<int> WriteAsync(AuditResult audit, ParseResult parsed, TextWriter error, CancellationToken ct)
    {
        var code = ExitCode.Done;
        if (parsed.GetValue(Html) is { } html)
        {
            code = ExitCode.Of(await StandaloneReport.WriteAsync(audit, html, ct), static _ => { }, error);
        }

        if (parsed.GetValue(Pdf) is { } pdf)
        {
            code = Math.Max(code, ExitCode.Of(await StandalonePdf.WriteAsync(audit, pdf, !parsed.GetValue(Brief), ct), static _ => { }, error));
        }

        return code;
    }

    private static void Print(AuditResult audit, bool asJson, TextWriter output)
    {
        if (asJson)
        {
            output.WriteLine(ReportJson.Write(ReportWriting.Of(audit)));
        }
        else
        {
            GivenFilesText.Write(audit, output);
        }
    }
}
