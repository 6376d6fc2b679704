using System.Text.Json;

namespace Entente.Modules.Alliances.Parts;

/// <summary>What a person saw when a form was opened, kept in the form so that a change by somebody else can be merged.</summary>
internal static class SeenText
{
    public static string Write<TDetails>(TDetails details) => JsonSerializer.Serialize(details);

    /// <summary>Null when it is missing or was tampered with; then nothing is merged.</summary>
    public static TDetails? Read<TDetails>(string? text)
        where TDetails : class
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<TDetails>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
