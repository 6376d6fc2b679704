using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using Entente.Platform.Tests.Fixtures;

namespace Entente.Platform.Tests.Mail;

/// <summary>How the server of a test behaves; the names are those of server.mjs.</summary>
public sealed record SmtpServerSettings
{
    public int Port { get; init; }

    public bool Secure { get; init; }

    public bool StartTls { get; init; }

    public string? Cert { get; init; }

    public string? Key { get; init; }

    public string? User { get; init; }

    public string? Password { get; init; }

    public IReadOnlyList<string> AuthMethods { get; init; } = ["PLAIN", "LOGIN"];
}

/// <summary>A mail as the server read it.</summary>
public sealed record ReceivedMail(
    IReadOnlyList<string> To, string From, string Subject, string Text, string Html, IReadOnlyList<string> Headers, bool IsSecure, string? User);

/// <summary>A real SMTP server (npm's smtp-server) on a free port of 127.0.0.1.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Channel<ReceivedMail> _received = Channel.CreateUnbounded<ReceivedMail>();

    private SmtpServer(Process process) => _process = process;

    public int Port { get; private set; }

    public static async Task<SmtpServer> StartAsync(SmtpServerSettings? settings = null)
    {
        var script = RepositoryRoot.PathTo("tests/Platform.Tests/Mail/Server/server.mjs");
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { script, JsonSerializer.Serialize(settings ?? new(), JsonSerializerOptions.Web) },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var server = new SmtpServer(Process.Start(start)!);
        var line = await server._process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The mail server of the tests did not start.");
        server.Port = JsonDocument.Parse(line).RootElement.GetProperty("port").GetInt32();
        _ = server.ListenAsync();
        return server;
    }

    /// <summary>The next mail that arrives.</summary>
    public async Task<ReceivedMail> ReceiveAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await _received.Reader.ReadAsync(limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            _received.Writer.TryWrite(JsonSerializer.Deserialize<ReceivedMail>(line, JsonSerializerOptions.Web)!);
    }
}
