using System.CommandLine;
using Entente.Host.Serve;
using Entente.Platform.Outcomes;

namespace Entente.Host.Commands;

/// <summary><c>entente serve</c>: migrates if needed, loads the sample on the very first start, and serves.</summary>
internal static class ServeCommand
{
    private static readonly Option<bool> Empty = new("--empty")
    {
        Description = "On the very first start, do not load the sample workspace.",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Start the web application (also without any command).")
        {
            Empty,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        if (parsed.UnmatchedTokens.FirstOrDefault(t => !IsSetting(t)) is { } unknown)
        {
            await Console.Error.WriteLineAsync(
                $"'{unknown}' is no option of serve. Settings of the web server are given as --name=value, such as --urls=http://localhost:8080.");
            return ExitCode.Usage;
        }

        await Server.RunAsync(parsed.Installation(), parsed.GetValue(Empty), [.. parsed.UnmatchedTokens], ct);
        return ExitCode.Done;
    }

    private static bool IsSetting(string token) =>
        token.StartsWith("--", StringComparison.Ordinal) && token.IndexOf('=', StringComparison.Ordinal) > 2;
}
