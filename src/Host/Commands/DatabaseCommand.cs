using System.CommandLine;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary><c>entente db migrate|status</c>.</summary>
internal static class DatabaseCommand
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Bring the database to this program's schema; backs it up before.");
        migrate.SetAction(MigrateAsync);
        var status = new Command("status", "Show the schema of the database; exit code 1 when migrations are pending.");
        status.SetAction(StatusAsync);
        return new("db", "The database's schema.") { migrate, status };
    }

    private static async Task<int> MigrateAsync(ParseResult parsed, CancellationToken ct)
    {
        var installation = parsed.Installation();
        await using var services = installation.Services();
        var applied = await services.GetRequiredService<Migrator>().MigrateAsync(installation.BackupFolder, ct);
        Console.WriteLine(applied.Count == 0 ? "Nothing to do: the schema is current." : $"Applied {string.Join(", ", applied)}.");
        return ExitCode.Done;
    }

    private static async Task<int> StatusAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = parsed.Installation().Services();
        var status = await services.GetRequiredService<Migrator>().StatusAsync(ct);
        Console.WriteLine($"Engine:  {status.Engine}");
        Console.WriteLine($"Applied: {Names(status.Applied)}");
        Console.WriteLine($"Pending: {Names(status.Pending)}");
        if (status.Unknown.Count > 0)
        {
            Console.WriteLine($"Unknown: {Names(status.Unknown)} (made by a newer Entente)");
        }

        return status.Pending.Count + status.Unknown.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);
}
