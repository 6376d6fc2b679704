using System.CommandLine;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary>The command line: which commands there are, and how they end.</summary>
internal static class CommandLine
{
    /// <summary>Time that open requests and running jobs get after a stop signal.</summary>
    public static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(30);

    private static readonly string[] OfTheRoot = ["--help", "-h", "-?", "--version"];

    public static async Task<int> RunAsync(string[] args)
    {
        var serves = args.Length == 0 || (args[0].StartsWith('-') && !OfTheRoot.Contains(args[0], StringComparer.Ordinal));
        var parsed = Root().Parse(serves ? ["serve", .. args] : args);
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = StopWithin + TimeSpan.FromSeconds(5),
        };
        try
        {
            var code = await parsed.InvokeAsync(configuration);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (Exception e) when (InWords(e) is not null)
        {
            await Console.Error.WriteLineAsync(InWords(e));
            return ExitCode.Refused;
        }
    }

    /// <summary>What an expected failure means to the person; null for a fault of the program, which shows itself whole.</summary>
    private static string? InWords(Exception exception) => exception switch
    {
        FormatException or IOException or UnauthorizedAccessException => exception.Message,
        _ => StorageException.Explain(exception)?.Message,
    };

    private static RootCommand Root()
    {
        var root = new RootCommand("Entente: the workbench for relationships between firms.")
        {
            ServeCommand.Create(),
            DatabaseCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            StatusCommand.Create(),
            UserCommand.Create(),
            WorkspaceCommand.Create(),
            SearchCommand.Create(),
            TokenCommand.Create(),
            ConfigCommand.Create(),
            VersionCommand.Create(),
        };
        root.Options.Add(InstallationOptions.Data);
        root.Options.Add(InstallationOptions.Database);
        foreach (var command in ModuleList.All.SelectMany(m => m.Commands(OpenAsync)))
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    /// <summary>The services of the installation that the options name, once its database is known to be current.</summary>
    private static async Task<ServiceProvider> OpenAsync(ParseResult parsed, CancellationToken ct)
    {
        var services = parsed.Installation().Services();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        return services;
    }
}
