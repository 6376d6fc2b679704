using Entente.Platform.Access;
using Entente.Platform.Exports.Archive;
using Entente.Platform.Imports;
using Entente.Platform.Jobs;
using Entente.Platform.Notifications;
using Entente.Platform.Operations;
using Entente.Platform.Search;
using Entente.Platform.Records;
using Entente.Platform.Mail;
using Entente.Platform.Modules;
using Entente.Platform.Storage;

namespace Entente.Host.Commands;

/// <summary>One installation on this machine: its data folder and its database.</summary>
internal sealed record Installation(string DataFolder, DatabaseAddress Database)
{
    public string BackupFolder => Path.Combine(DataFolder, "backups");

    public string KeyFolder => Path.Combine(DataFolder, "keys");

    /// <summary>The data folder from the option, else ENTENTE_DATA, else the user's own; the database likewise.</summary>
    public static Installation Find(string? data, string? database)
    {
        var folder = Path.GetFullPath(data ?? Environment.GetEnvironmentVariable("ENTENTE_DATA") ?? UserFolder());
        database ??= Environment.GetEnvironmentVariable("ENTENTE_DATABASE");
        return new(folder, database is null
            ? DatabaseAddress.Sqlite(Path.Combine(folder, "entente.db"))
            : DatabaseAddress.Parse(database));
    }

    /// <summary>Creates the data folder and its key folder, readable by this user only.</summary>
    public void CreateFolders()
    {
        foreach (var folder in new[] { DataFolder, KeyFolder })
        {
            if (OperatingSystem.IsWindows())
            {
                System.IO.Directory.CreateDirectory(folder);
            }
            else
            {
                System.IO.Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    /// <summary>What every door needs: storage, accounts, jobs' queue, and the modules' use cases.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.AddStorage(Database);
        services.AddAccounts();
        services.AddJobs();
        services.AddOperations();
        services.AddNotifications();
        services.AddSearch();
        services.AddRecords();
        services.AddSingleton(new DataFolder(DataFolder));
        services.AddSingleton<CommandLineActor>();
        services.AddImports();
        services.AddArchive();
        services.AddMail();
        foreach (var module in ModuleList.All)
        {
            services.AddSingleton(module.Model);
            module.AddServices(services);
        }
    }

    /// <summary>The services for a command that runs and ends; its log is for warnings, on standard error.</summary>
    public ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging(log => log
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft", LogLevel.None)
            .AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace));
        services.AddHttpContextAccessor();
        services.AddDataProtection();
        AddTo(services);
        return services.BuildServiceProvider();
    }

    private static string UserFolder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(home.Length > 0 ? home : AppContext.BaseDirectory, "entente");
    }
}
