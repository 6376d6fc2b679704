using System.CommandLine;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente restore FILE --yes</c>: the server must be stopped.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> FileName = new("file") { Description = "A file that 'entente backup' wrote." };

    private static readonly Option<bool> Yes = new("--yes") { Description = "Really replace everything that the database holds now." };

    public static Command Create()
    {
        var command = new Command("restore", "Replace the whole database by a backup. Stop the server first.") { FileName, Yes };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        if (!parsed.GetValue(Yes))
        {
            await Console.Error.WriteLineAsync("This replaces everything in the database. Stop the server, then repeat with --yes.");
            return ExitCode.Usage;
        }

        var installation = parsed.Installation();
        await using var services = installation.Services();
        await services.GetRequiredService<Backups>().RestoreAsync(parsed.GetRequiredValue(FileName), ct);
        var applied = await services.GetRequiredService<Migrator>().MigrateAsync(installation.BackupFolder, ct);
        Console.WriteLine(applied.Count == 0 ? "Restored." : $"Restored, and brought to this program's schema ({applied[^1]}).");
        return ExitCode.Done;
    }
}
