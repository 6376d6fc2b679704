using System.Buffers.Text;
using System.Text.Json;

namespace Entente.Platform.Lists;

/// <summary>A place in a sorted list: the sort value and id of a row, and the direction to read on.</summary>
internal sealed record Cursor(string Sort, string Value, Guid Id, bool Backward)
{
    public string Encode() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>Null when the text is no cursor.</summary>
    public static Cursor? Decode(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Cursor>(Base64Url.DecodeFromChars(text)) is { Sort: not null, Value: not null } cursor
                && !cursor.Value.Contains('\0', StringComparison.Ordinal) // PostgreSQL stores no such text
                ? cursor : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }
}
