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

    public static string Write(AuditReport report) => JsonSerializer.Serialize(report, Options);

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
