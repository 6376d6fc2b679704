using System.Globalization;
using Entente.Host.Serve;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary>One thing that was looked at.</summary>
internal sealed record ConfigLine(string What, string Finding, bool IsWrong = false);

/// <summary>Looks at folders, database, rights of its role, mail and limits. It changes nothing.</summary>
internal sealed class ConfigCheck(Installation installation, IConfiguration settings)
{
    private const UnixFileMode ForOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public async Task<IReadOnlyList<ConfigLine>> RunAsync(CancellationToken ct) =>
    [
        Folder("Data folder", installation.DataFolder, "The first start makes it."),
        Keys(),
        .. await DatabaseAsync(ct),
        Backups(),
        Mail(),
        Limits(),
        Measurements(),
    ];

    private static ConfigLine Folder(string what, string path, string whenMissing)
    {
        if (!System.IO.Directory.Exists(path))
        {
            return new(what, $"{path} does not exist yet. {whenMissing}");
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ForOthers) != UnixFileMode.None)
        {
            return new(what, $"{path} can be read by others. Run: chmod 700 '{path}'", IsWrong: true);
        }

        return CanWrite(path) ? new(what, path) : new(what, $"{path} cannot be written by this user.", IsWrong: true);
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(folder, $".probe-{Guid.CreateVersion7():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private ConfigLine Keys()
    {
        var folder = Folder("Keys folder", installation.KeyFolder, "The first start makes it.");
        if (folder.IsWrong || !System.IO.Directory.Exists(installation.KeyFolder))
        {
            return folder;
        }

        var keys = System.IO.Directory.GetFiles(installation.KeyFolder, "key-*.xml").Length;
        return folder with
        {
            Finding = $"{installation.KeyFolder}, {keys} {(keys == 1 ? "key" : "keys")}. Keep it with your backups: "
                + "it opens sessions and authenticator apps.",
        };
    }

    private async Task<IReadOnlyList<ConfigLine>> DatabaseAsync(CancellationToken ct)
    {
        var where = installation.Database.FilePath ?? "PostgreSQL";
        try
        {
            await using var services = installation.Services();
            var migrator = services.GetRequiredService<Migrator>();
            var status = await migrator.StatusAsync(ct);
            return [new("Database", $"{status.Engine}, {where}"), Schema(status), await RightsAsync(migrator, status, ct)];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return [new("Database", $"{where} cannot be used: {e.GetBaseException().Message}", IsWrong: true)];
        }
    }

    private static ConfigLine Schema(SchemaStatus status) => status switch
    {
        { Unknown: [.., var newest] } => new("Schema", $"The database was made by a newer Entente ({newest}). Install that version.", IsWrong: true),
        { Applied.Count: 0 } => new("Schema", "Empty. The first start fills it."),
        { Pending.Count: > 0 } => new("Schema", $"{status.Pending.Count} migrations are pending. The next start applies them, or: entente db migrate", IsWrong: true),
        _ => new("Schema", $"current ({status.Applied[^1]})"),
    };

    private static async Task<ConfigLine> RightsAsync(Migrator migrator, SchemaStatus status, CancellationToken ct)
    {
        if (status.Applied.Count == 0)
        {
            return new("Rights", "Looked at once the schema is there.");
        }

        try
        {
            await migrator.EnsureMayServeAsync(ct);
            return new("Rights", "The connection keeps workspaces apart.");
        }
        catch (StorageException e)
        {
            return new("Rights", e.Message, IsWrong: true);
        }
    }

    private ConfigLine Backups()
    {
        var newest = System.IO.Directory.Exists(installation.BackupFolder)
            ? new DirectoryInfo(installation.BackupFolder).GetFiles("*.backup").MaxBy(f => f.LastWriteTimeUtc) : null;
        return new("Backups", newest is null
            ? "None by Entente itself yet; it makes one before each migration. Make your own with: entente backup FILE"
            : $"{newest.Name}, {newest.LastWriteTimeUtc.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)}");
    }

    private ConfigLine Mail()
    {
        if (settings["Mail:Host"] is not { Length: > 0 } host)
        {
            return new("Mail", "No server in the configuration (Mail__Host). Links are shown to copy where no workspace has set its own.");
        }

        return settings["Mail:From"] is { Length: > 0 } from
            ? new("Mail", $"{host}, from {from}")
            : new("Mail", $"{host}, but no sender: set Mail__From.", IsWrong: true);
    }

    private ConfigLine Limits()
    {
        try
        {
            var limit = ApiRateLimit.Read(settings);
            return new("Limits", limit == 0 ? "API: no limit" : $"API: {limit.ToString("N0", CultureInfo.InvariantCulture)} requests a minute and person or token");
        }
        catch (FormatException e)
        {
            return new("Limits", e.Message, IsWrong: true);
        }
    }

    private ConfigLine Measurements()
    {
        try
        {
            return new("Telemetry", Telemetry.Collector(settings) is { } collector
                ? $"Traces and measurements go to {collector}" : $"Off. {Telemetry.Setting} names a collector.");
        }
        catch (FormatException e)
        {
            return new("Telemetry", e.Message, IsWrong: true);
        }
    }
}
