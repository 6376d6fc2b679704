using System.Text;
using System.Text.Json.Nodes;

namespace Entente.Platform.Tests.Security;

/// <summary>Values that programs trip over, and ways to spoil a body; the same on every run.</summary>
internal static class MalformedInput
{
    private const int LongText = 200_000;
    private const int Deep = 500;

    /// <summary>For one field, of a query, a form or a JSON body.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "", " ", "\0", "a\0b", "\u0001\u001f\u007f", "\r\n", "\t", "\u202e", "\ufeff", "\ud83e\udd8a", "e\u0301",
        "null", "undefined", "NaN", "Infinity", "-1", "0", "1e308", "1e999", "9999999999999999999", "-9223372036854775809", "0x10", "1,5",
        "true", "[]", "{}", "2026-02-30", "9999-12-31", "0001-01-01", "00000000-0000-0000-0000-000000000000",
        "'", "''", "\"", "\\", "%", "_", "%%%", "' OR 1=1 --", "'); DROP TABLE \"Jobs\";--", "$1", "@p0", "{0}", "${jndi:ldap://x}",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "{{7*7}}",
        "../../etc/passwd", "=1+1", "@SUM(A1)", "name", "-name", "--", "eyJhIjoxfQ", "////", "AAAA",
        new('x', 300), new('ß', 5000),
    ];

    /// <summary>Too long for an address, not for a body.</summary>
    public static string Long { get; } = new('x', LongText);

    /// <summary>The body with each of its fields spoiled in turn, and spoiled as a whole.</summary>
    public static IEnumerable<byte[]> Bodies(JsonNode body)
    {
        var text = body.ToJsonString();
        foreach (var name in body is JsonObject fields ? fields.Select(field => field.Key).ToList() : [])
        {
            foreach (var value in Values())
            {
                var spoiled = (JsonObject)body.DeepClone();
                spoiled[name] = value;
                yield return Bytes(spoiled.ToJsonString());
            }

            var less = (JsonObject)body.DeepClone();
            less.Remove(name);
            yield return Bytes(less.ToJsonString());
            yield return Bytes(text[..^1] + $",\"{name}\":1}}");
            yield return Bytes($$"""{"{{name}}":"\ud800"}""");
            yield return [.. Bytes($"{{\"{name}\":\""), 0xC3, 0x28, 0xFF, .. Bytes("\"}")];
        }

        foreach (var whole in (string[])["", "null", "[]", "{}", "1", "\"x\"", "{", text[..(text.Length / 2)], text + text, "\ufeff" + text, "NaN"])
            yield return Bytes(whole);
        yield return Bytes(new string('[', Deep) + new string(']', Deep));
        yield return Encoding.Unicode.GetBytes(text);
        yield return [0xFF, 0xFE, 0x00, 0x00];
    }

    private static IEnumerable<JsonNode?> Values() =>
    [
        null, true, -1, 0, long.MaxValue, 1e308, new JsonArray(), new JsonObject(), new JsonArray(1, "x", null),
        .. Texts.Select(text => (JsonNode)text), Long,
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
