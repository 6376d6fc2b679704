using System.Diagnostics;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>A PostgreSQL server that waits for the disk, as in production, and that a test may kill.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const UnixFileMode Reachable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string _folder;

    private PostgresCluster(string folder) => _folder = folder;

    /// <summary>A superuser's connection string.</summary>
    public string Superuser { get; private set; } = "";

    public static async Task<PostgresCluster> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("entente-postgres-").FullName;

        // The server may run as another user, who has to reach its folder in here.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, Reachable);
        var cluster = new PostgresCluster(folder);
        cluster.Superuser = (await cluster.RunAsync("start", "durable")).Trim();
        return cluster;
    }

    /// <summary>kill -9 of all its processes.</summary>
    public Task CrashAsync() => RunAsync("crash");

    public Task RestartAsync() => RunAsync("restart");

    public async ValueTask DisposeAsync()
    {
        await RunAsync("stop");
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> RunAsync(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(RepositoryRoot.PathTo("tests/tools/postgres"), [command, Path.Combine(_folder, "server"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"tests/tools/postgres {command} failed: {output}");
    }
}
