using System.Buffers;
using System.Globalization;
using System.Text;

namespace Entente.Modules.Networks.Formats;

/// <summary>Writes a network in any format. What a format cannot hold is left out: Pajek and DL keep names and ties,
/// a matrix one relation.</summary>
internal static class NetworkWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\t|\"\n\r");

    public static byte[] Write(GivenNetwork network, NetworkFormat format, string? relation = null) => format switch
    {
        NetworkFormat.Xlsx => WorkbookWriter.Write(
            new("people", PeopleRows(network)), new("ties", TieRows(network))),
        NetworkFormat.GraphMl => Utf8(GraphMlWriter.Write(network)),
        NetworkFormat.Pajek => Utf8(PlainNetworks.Pajek(network)),
        NetworkFormat.Dl => Utf8(PlainNetworks.Dl(network)),
        NetworkFormat.Json => Utf8(JsonNetwork.Write(network)),
        NetworkFormat.Matrix => Utf8(Csv(MatrixRows(network, relation ?? (network.Relations is [var first, ..] ? first : null)))),
        _ => Utf8(Csv(TieRows(network))),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    internal static string Figure(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    internal static string[] AttributeNames(GivenNetwork network) =>
        [.. network.Nodes.SelectMany(node => node.Attributes.Keys).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Ties of one pair in one row, a column for each relation.</summary>
    internal static IEnumerable<string[]> TieRows(GivenNetwork network)
    {
        string?[] relations = network.Relations.Count == 0 ? [null] : [.. network.Relations];
        yield return ["from", "to", .. relations.Select(relation => relation ?? "weight")];
        foreach (var pair in network.Ties.GroupBy(tie => (tie.From, tie.To)))
        {
            yield return
            [
                network.Nodes[pair.Key.From].Id, network.Nodes[pair.Key.To].Id,
                .. relations.Select(relation => Figure(pair
                    .Where(tie => string.Equals(tie.Relation, relation, StringComparison.OrdinalIgnoreCase)).Sum(tie => tie.Value))),
            ];
        }
    }

    internal static IEnumerable<string[]> PeopleRows(GivenNetwork network)
    {
        var names = AttributeNames(network);
        yield return ["id", .. names];
        foreach (var node in network.Nodes)
        {
            yield return [node.Id, .. names.Select(name => node.Attribute(name))];
        }
    }

    private static IEnumerable<string[]> MatrixRows(GivenNetwork network, string? relation)
    {
        yield return ["", .. network.Nodes.Select(node => node.Id)];
        var cells = network.Ties.Where(tie => string.Equals(tie.Relation, relation, StringComparison.OrdinalIgnoreCase))
            .GroupBy(tie => (tie.From, tie.To)).ToDictionary(pair => pair.Key, pair => pair.Sum(tie => tie.Value));
        foreach (var (from, node) in network.Nodes.Index())
        {
            yield return [node.Id, .. Enumerable.Range(0, network.Nodes.Count).Select(to => Figure(cells.GetValueOrDefault((from, to))))];
        }
    }

    internal static string Csv(IEnumerable<string[]> rows)
    {
        var csv = new StringBuilder();
        foreach (var row in rows)
        {
            csv.AppendJoin(',', row.Select(Cell)).Append('\n');
        }

        return csv.ToString();
    }

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(Special) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
