using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Entente.Modules.Networks.Reports;

/// <summary>How a report is written and read: the same text in the database, in the API and in a download.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    public static string Write(AuditReport report) => JsonSerializer.Serialize(report, Options);

    /// <summary>Another report, indented for people who read it in a terminal.</summary>
    public static string WriteIndented<T>(T report) => JsonSerializer.Serialize(report, Indented);

    /// <summary>Null when the text is of another format, or no report at all: then the audit has to be computed again.</summary>
    public static AuditReport? Read(int format, string json)
    {
        try
        {
            return format == AuditReport.CurrentFormat ? JsonSerializer.Deserialize<AuditReport>(json, Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
