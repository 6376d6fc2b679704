using System.CommandLine;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente backup FILE</c>.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> FileName = new("file") { Description = "The new file to write." };

    public static Command Create()
    {
        var command = new Command("backup", "Write a verified copy of the whole database; the server may go on working.") { FileName };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        var file = Path.GetFullPath(parsed.GetRequiredValue(FileName));
        await services.GetRequiredService<Backups>().WriteAsync(file, ct);
        Console.WriteLine($"Wrote and verified {file} ({new FileInfo(file).Length / 1024:N0} KiB).");
        return ExitCode.Done;
    }
}
