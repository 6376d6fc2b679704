using System.CommandLine;
using Entente.Platform.Outcomes;

namespace Entente.Host.Commands;

/// <summary><c>entente config check</c>: what is configured, and what is wrong with it.</summary>
internal static class ConfigCommand
{
    public static Command Create()
    {
        var check = new Command("check", "Say what is configured and what is wrong; exit code 1 when something is.");
        check.SetAction(CheckAsync);
        return new("config", "The configuration of this installation.") { check };
    }

    private static async Task<int> CheckAsync(ParseResult parsed, CancellationToken ct)
    {
        var lines = await new ConfigCheck(parsed.Installation(), Settings()).RunAsync(ct);
        var width = lines.Max(line => line.What.Length) + 2;
        foreach (var line in lines)
        {
            Console.WriteLine($"{(line.IsWrong ? "WRONG" : "ok   ")}  {line.What.PadRight(width)}{line.Finding}");
        }

        var wrong = lines.Count(line => line.IsWrong);
        Console.WriteLine(wrong == 0 ? "Everything is in order." : $"{wrong} {(wrong == 1 ? "thing needs" : "things need")} your attention.");
        return wrong == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>The settings as the server reads them: the file beside the program, then the environment.</summary>
    private static IConfiguration Settings() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
}
