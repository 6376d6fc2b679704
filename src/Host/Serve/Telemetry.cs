using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Entente.Host.Serve;

/// <summary>
/// Traces and measurements by OTLP, where the operator has named a collector in the variables that OpenTelemetry itself
/// defines. Without one nothing is measured and nothing is sent. Requests and database commands are told by route and
/// shape; addresses with ids, texts and parameters stay here.
/// </summary>
internal static class Telemetry
{
    /// <summary>The collector's address, such as http://127.0.0.1:4318; OTEL_EXPORTER_OTLP_PROTOCOL and the like go with it.</summary>
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql"];

    /// <exception cref="FormatException">The address is none.</exception>
    public static Uri? Collector(IConfiguration settings) => settings[Setting] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" => new Uri(text),
        var text => throw new FormatException($"'{text}' in {Setting} is no address of a collector. It should look like http://127.0.0.1:4318."),
    };

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (Collector(builder.Configuration) is null)
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("entente", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString()))
            .WithTracing(traces => traces.AddSource("Npgsql").AddAspNetCoreInstrumentation(options =>
                options.EnrichWithHttpRequest = (span, request) => span.SetTag("url.path", null).SetTag("url.query", null)))
            .WithMetrics(metrics => metrics.AddMeter(Meters))
            .UseOtlpExporter();
    }
}
