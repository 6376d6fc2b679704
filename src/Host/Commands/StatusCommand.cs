using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Platform.Operations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente status</c>: the administrator's page without a browser.</summary>
internal static class StatusCommand
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print all of it as JSON." };

    public static Command Create()
    {
        var command = new Command("status", "Show versions, storage, and the work and sessions of all workspaces.") { Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        await services.GetRequiredService<Migrator>().EnsureCurrentAsync(ct);
        var view = await services.GetRequiredService<ShowInstallation>().ReadAsync(ct);
        if (parsed.GetValue(Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(view, Written));
        }
        else
        {
            Print(view);
        }

        return ExitCode.Done;
    }

    private static void Print(InstallationView view)
    {
        Console.WriteLine($"Entente {view.Versions.Entente} on {view.Versions.Engine}, schema {view.Versions.Schema}");
        Console.WriteLine($"Database {view.Storage.DatabaseBytes / 1024:N0} KiB, {view.Storage.FreeBytes / 1024:N0} KiB free; newest backup: {Backup(view.Storage)}");
        Console.WriteLine($"People {view.PeopleInAll}, open sessions {view.People.Sum(p => p.Sessions)}");
        foreach (var w in view.Workspaces)
        {
            Console.WriteLine(
                $"{w.Address}\t{w.Members} members\t{w.JobsWaiting} jobs in hand\t{w.JobsFailed} failed\t{w.MailsWaiting} mails waiting\t{w.MailsGivenUp} given up");
        }
    }

    private static string Backup(StorageFacts storage) =>
        storage.NewestBackupUtc?.ToString("yyyy-MM-dd HH:mm 'UTC'", System.Globalization.CultureInfo.InvariantCulture) ?? "none in the backup folder";
}
