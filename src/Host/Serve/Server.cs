using Entente.Host.Commands;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Entente.Host.Serve;

/// <summary>The server from start to stop.</summary>
internal static class Server
{
    private const string DefaultUrl = "http://localhost:5230";

    public static async Task RunAsync(Installation installation, bool empty, string[] hostArgs, CancellationToken ct)
    {
        await using var app = Build(installation, hostArgs);
        try
        {
            var ownerLink = await StartAsync(app, installation, empty, ct);
            Announce(app, installation, ownerLink);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Stopped while it started.
        }

        await app.WaitForShutdownAsync(ct);
    }

    /// <summary>Brings the database to the schema, prepares the first start, and answers requests from then on.</summary>
    internal static async Task<string?> StartAsync(WebApplication app, Installation installation, bool empty, CancellationToken ct)
    {
        var migrator = app.Services.GetRequiredService<Migrator>();
        var isCurrent = await migrator.IsCurrentAsync(ct);
        if (!isCurrent)
        {
            await MigrateAsync(app, installation, ct);
        }

        await migrator.EnsureMayServeAsync(ct);
        app.UsePipeline();

        // What the first start stores should be there with the first page; later starts answer before anything is read.
        var ownerLink = isCurrent ? null : await FirstStart.PrepareAsync(app.Services, empty, ct);
        await app.StartAsync(ct);
        ownerLink = isCurrent ? await FirstStart.PrepareAsync(app.Services, empty, ct) : ownerLink;
        app.Services.GetRequiredService<LateRoutes>().Build();
        return ownerLink;
    }

    private static async Task MigrateAsync(WebApplication app, Installation installation, CancellationToken ct)
    {
        if ((await app.Services.GetRequiredService<Migrator>().MigrateAsync(installation.BackupFolder, ct)).Count > 0)
        {
            // A version that finds more than the one before: what was there already is put into the index.
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SearchRebuild>().RunAllAsync(onlyEmpty: true, ct);
        }
    }

    internal static WebApplication Build(Installation installation, string[] hostArgs, Action<IServiceCollection>? change = null)
    {
        var builder = WebServer.CreateBuilder(hostArgs);
        var urls = builder.Configuration[WebHostDefaults.ServerUrlsKey];
        builder.WebHost.UseUrls(string.IsNullOrEmpty(urls) ? DefaultUrl : Checked(urls));

        ServerLog.Configure(builder.Logging);
        builder.AddTelemetry();
        installation.CreateFolders();
        builder.Services.AddDataProtection()
            .SetApplicationName("Entente").PersistKeysToFileSystem(new DirectoryInfo(installation.KeyFolder));
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = CommandLine.StopWithin);
        installation.AddTo(builder.Services);
        WebServer.AddApplication(builder.Services);
        change?.Invoke(builder.Services);
        return builder.Build();
    }

    /// <summary>Kestrel would take a mistyped port for port 80 on every interface.</summary>
    private static string Checked(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal);
            if (!Uri.TryCreate(plain, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            {
                throw new FormatException($"'{url}' is no address to listen on. It should look like http://localhost:5230 or http://0.0.0.0:8080.");
            }
        }

        return urls;
    }

    private static void Announce(WebApplication app, Installation installation, string? ownerLink)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses
            .Select(a => a.TrimEnd('/')).First();
        Console.WriteLine($"Entente is ready at {address}");
        Console.WriteLine($"Data: {installation.DataFolder}");
        if (ownerLink is not null)
        {
            Console.WriteLine("Sign in as the owner by this link, once, within 24 hours:");
            Console.WriteLine(address + ownerLink);
        }
    }
}
