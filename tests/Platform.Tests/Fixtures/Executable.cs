using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Platform.Tests.Fixtures;

/// <summary>How a command ended, and what it wrote.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";
}

/// <summary>The built program as its own process, as an administrator runs it.</summary>
public sealed class Executable : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Executable(IEnumerable<string> arguments)
    {
        process = new Process { StartInfo = StartInfo(arguments), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(error, line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"entente ended: {Error}"));
    }

    /// <summary>Beside the tests' own output, in the same configuration.</summary>
    public static string File { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Host", new DirectoryInfo(AppContext.BaseDirectory).Name, "entente"));

    public string Output => Text(output);

    public string Error => Text(error);

    public int ProcessId => process.Id;

    /// <summary>Where a started server answers.</summary>
    public Uri Address => new(Line("Entente is ready at "));

    /// <summary>The path of the owner's one-time link; null when none was printed.</summary>
    public string? OwnerLink => Output.Split('\n').FirstOrDefault(line => line.Contains("/sign-in/link/", StringComparison.Ordinal)) is { } line
        ? new Uri(line.Trim()).AbsolutePath : null;

    /// <summary>Runs a command to its end.</summary>
    public static async Task<CommandResult> RunAsync(params string[] arguments)
    {
        await using var command = new Executable(arguments);
        command.Start();
        command.ready.TrySetResult();
        await command.EndAsync();
        return new(command.process.ExitCode, command.Output, command.Error);
    }

    /// <summary>Starts a server on a free port and waits until it answers.</summary>
    public static async Task<Executable> ServeAsync(params string[] arguments)
    {
        var server = new Executable(["serve", "--urls=http://127.0.0.1:0", .. arguments]);
        server.Start();
        await server.ready.Task.WaitAsync(Patience);
        return server;
    }

    /// <summary>Asks the process to stop, as a service manager does, and answers its exit code.</summary>
    public async Task<int> StopAsync()
    {
        _ = Terminate(process.Id, 15);
        await EndAsync();
        return process.ExitCode;
    }

    /// <summary>As kill -9 or a power cut for the process: nothing of it runs any more.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(File) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The runtime's diagnostic sockets in the temporary folder would outlive a killed process.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment.Remove("ENTENTE_DATA");
        start.Environment.Remove("ENTENTE_DATABASE");
        return start;
    }

    private void Start()
    {
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
    }

    private void Keep(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.AppendLine(line);
        }

        if (line?.StartsWith("Data: ", StringComparison.Ordinal) == true)
        {
            ready.TrySetResult();
        }
    }

    private string Line(string start) => Output.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..].Trim();

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Terminate(int processId, int signal);
}
