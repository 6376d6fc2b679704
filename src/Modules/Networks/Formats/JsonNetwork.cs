using System.Text.Json;
using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>A network as JSON: <c>{"nodes": [{"id": "1", …}], "ties": [{"from": "1", "to": "2", "relation": …, "value": 3}]}</c>.
/// </summary>
internal static class JsonNetwork
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static GivenNetwork? Read(string text, string file, ImportProblems problems)
    {
        var builder = new NetworkBuilder(file, problems);
        try
        {
            using var document = JsonDocument.Parse(text);
            if (!document.RootElement.TryGetProperty("nodes", out var nodes) || !document.RootElement.TryGetProperty("ties", out var ties)
                || nodes.ValueKind != JsonValueKind.Array || ties.ValueKind != JsonValueKind.Array)
            {
                builder.Problem(1, 1, "A network in JSON is an object with the lists “nodes” and “ties”.");
                return null;
            }

            AddNodes(nodes, builder);
            AddTies(ties, builder);
        }
        catch (JsonException e)
        {
            builder.Problem((int?)e.LineNumber + 1, (int?)e.BytePositionInLine + 1, "This is no well-formed JSON.");
            return null;
        }

        return builder.Build();
    }

    public static string Write(GivenNetwork network) => JsonSerializer.Serialize(
        new
        {
            nodes = network.Nodes.Select(node => new Dictionary<string, string>(node.Attributes, StringComparer.OrdinalIgnoreCase) { ["id"] = node.Id }),
            ties = network.Ties.Select(tie => new { from = network.Nodes[tie.From].Id, to = network.Nodes[tie.To].Id, tie.Relation, tie.Value }),
        },
        Options);

    private static void AddNodes(JsonElement nodes, NetworkBuilder builder)
    {
        foreach (var (place, node) in nodes.EnumerateArray().Index())
        {
            if (node.ValueKind != JsonValueKind.Object || Text(node, "id") is not { Length: > 0 } id || builder.Find(id) is not null)
            {
                builder.Problem(null, $"nodes[{place}]", "Every node is an object with an id of its own.");
                continue;
            }

            var attributes = node.EnumerateObject().Where(part => part.Name != "id")
                .ToDictionary(part => part.Name, part => part.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            builder.Describe(builder.NodeOf(id), Text(node, "name"), attributes);
        }
    }

    private static void AddTies(JsonElement ties, NetworkBuilder builder)
    {
        foreach (var (place, tie) in ties.EnumerateArray().Index())
        {
            if (tie.ValueKind != JsonValueKind.Object || builder.Find(Text(tie, "from") ?? "") is not { } from || builder.Find(Text(tie, "to") ?? "") is not { } to)
            {
                builder.Problem(null, $"ties[{place}]", "Every tie names two nodes of the file by id, from and to.");
                continue;
            }

            var value = tie.TryGetProperty("value", out var given) ? given : default;
            var figure = value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= 0 ? number
                : value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? 1 : (double?)null;
            if (figure is null)
            {
                builder.Problem(null, $"ties[{place}].value", "The value of a tie is a figure of 0 or more.");
                continue;
            }

            builder.Tie(from, to, Text(tie, "relation"), figure.Value);
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var part) && part.ValueKind is JsonValueKind.String or JsonValueKind.Number ? part.ToString() : null;
}
