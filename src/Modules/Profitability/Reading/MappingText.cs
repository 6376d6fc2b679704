using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Modules.Profitability.Ledger;

namespace Entente.Modules.Profitability.Reading;

/// <summary>What a ledger's columns are called, as it is stored with the ledger.</summary>
internal static class MappingText
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(LedgerMapping mapping) => JsonSerializer.Serialize(mapping, Json);

    /// <summary>Names are guessed where nothing readable is stored.</summary>
    public static LedgerMapping Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<LedgerMapping>(text, Json) ?? new LedgerMapping();
        }
        catch (JsonException)
        {
            return new LedgerMapping();
        }
    }
}
