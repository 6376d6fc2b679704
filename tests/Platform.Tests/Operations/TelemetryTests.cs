using System.Text;
using Entente.Platform.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Platform.Tests.Operations;

/// <summary>A collector on this machine gets what the program measures; without one nothing leaves it.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, MemoryStream> _received = new(StringComparer.Ordinal);
    private readonly WebApplication _collector;
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-otlp-").FullName;

    public TelemetryTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.Run(TakeAsync);
    }

    public Task InitializeAsync() => _collector.StartAsync();

    public async Task DisposeAsync()
    {
        await _collector.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Requests_are_told_by_route_and_without_what_is_in_their_address()
    {
        var collector = _collector.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await using var server = await Executable.ServeAsync(
            "--empty", "--data", _folder, $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        using var answer = await client.GetAsync("/w/secretfirm/organisations?q=secretname");
        Assert.Equal(0, await server.StopAsync());

        var waited = 0;
        while (Text("/v1/traces").Length == 0 && waited++ < Patience.TotalSeconds)
            await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.Contains("/w/{Workspace}/organisations", Text("/v1/traces"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", Text("/v1/metrics"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Text("/v1/traces") + Text("/v1/metrics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_refused_in_words()
    {
        var refused = await Executable.RunAsync("serve", "--empty", "--data", _folder, "--OTEL_EXPORTER_OTLP_ENDPOINT=somewhere");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("'somewhere' in OTEL_EXPORTER_OTLP_ENDPOINT is no address of a collector", refused.Error, StringComparison.Ordinal);
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        lock (_received)
        {
            var path = http.Request.Path.Value!;
            if (!_received.TryGetValue(path, out var all))
                _received[path] = all = new MemoryStream();
            all.Write(body.ToArray());
        }
    }

    private string Text(string path)
    {
        lock (_received)
            return _received.TryGetValue(path, out var all) ? Encoding.Latin1.GetString(all.ToArray()) : "";
    }
}
