using System.CommandLine;
using Entente.Modules.Networks.Formats;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary><c>entente network convert FILE --to graphml --out FILE</c>.</summary>
internal static class ConvertNetworkCommand
{
    private static readonly Argument<string> From = new("file")
    {
        Description = "Network file: edge list or matrix (CSV, XLSX), GraphML, Pajek .net, UCINET DL or JSON.",
    };

    private static readonly Option<string> To = new("--to") { Description = $"The format to write: {NetworkFormats.Words}.", Required = true };

    private static readonly Option<string?> Relation = new("--relation") { Description = "Only ties of this relation." };

    private static readonly Option<string?> Out = new("--out") { Description = "The file to write; the standard output unless given." };

    internal static Command Create()
    {
        var command = new Command("convert", "Write a network file in another format.") { From, To, Relation, Out };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var problems = new ImportProblems();
        await using var file = GivenFile.Open(parsed.GetRequiredValue(From), problems);
        if (file is null)
        {
            return ExitCode.Of<Done>(problems.ToRefusal("Nothing was converted."), static _ => { }, error);
        }

        var outcome = await ConvertNetwork.RunAsync(file, parsed.GetValue(To), parsed.GetValue(Relation), ct);
        if (!outcome.TryGet(out var converted, out _))
        {
            return ExitCode.Of(outcome, static _ => { }, error);
        }

        return await WriteAsync(converted, parsed.GetValue(Out), output, error, ct);
    }

    private static async Task<int> WriteAsync(ConvertedNetwork converted, string? path, TextWriter output, TextWriter error, CancellationToken ct)
    {
        if (path is null && converted.Format != NetworkFormat.Xlsx)
        {
            await output.WriteAsync(System.Text.Encoding.UTF8.GetString(converted.Content));
            return ExitCode.Done;
        }

        if (path is null)
        {
            await error.WriteLineAsync("A workbook cannot be written to the terminal. Give --out FILE.");
            return ExitCode.Refused;
        }

        try
        {
            await File.WriteAllBytesAsync(path, converted.Content, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{path} cannot be written: {e.Message}");
            return ExitCode.Refused;
        }

        await error.WriteLineAsync($"{path}: {converted.People:N0} people, {converted.Ties:N0} ties.");
        return ExitCode.Done;
    }
}
