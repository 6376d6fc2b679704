using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Platform.Imports.Records;

namespace Entente.Platform.Imports.Runs;

/// <summary>
/// What a stretch of rows did, as compact text: an added record takes its row and its id, some fifty letters, because a
/// million of them are stored.
/// </summary>
internal static class ChunkText
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(IReadOnlyList<RecordChange> changes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Json.Encoder }))
        {
            json.WriteStartArray();
            foreach (var change in changes)
            {
                Write(json, change);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static string Write(IReadOnlyList<RowFault> faults) => faults.Count == 0 ? "[]" : JsonSerializer.Serialize(faults, Json);

    /// <summary>Nothing when the text is not ours.</summary>
    public static IReadOnlyList<RowFault> ReadFaults(string text) =>
        text.Length < 3 ? [] : JsonSerializer.Deserialize<List<RowFault>>(text, Json) ?? [];

    public static IReadOnlyList<RecordChange> ReadChanges(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>[row,"id"] for an added record, whose first version is its id; [row,"id","version",{former values}] for a changed one.</summary>
    private static void Write(Utf8JsonWriter json, RecordChange change)
    {
        json.WriteStartArray();
        json.WriteNumberValue(change.Line);
        json.WriteStringValue(change.Id);
        if (change.Version != change.Id || change.Before is not null)
        {
            json.WriteStringValue(change.Version);
        }

        if (change.Before is not null)
        {
            JsonSerializer.Serialize(json, change.Before, Json);
        }

        json.WriteEndArray();
    }

    private static RecordChange Read(JsonElement change)
    {
        var id = change[1].GetGuid();
        var version = change.GetArrayLength() > 2 ? change[2].GetGuid() : id;
        return new(change[0].GetInt64(), id, version, change.GetArrayLength() > 3 ? change[3].Deserialize<Dictionary<string, string?>>(Json) : null);
    }
}
