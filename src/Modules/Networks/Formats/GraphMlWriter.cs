using System.Security;
using System.Text;
using System.Xml;

namespace Entente.Modules.Networks.Formats;

/// <summary>Writes GraphML: attributes of people as texts, relations as figures of directed edges.</summary>
internal static class GraphMlWriter
{
    public static string Write(GivenNetwork network)
    {
        var names = NetworkWriter.AttributeNames(network);
        string[] relations = network.Relations.Count == 0 ? ["weight"] : [.. network.Relations];
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        foreach (var (place, name) in names.Index())
        {
            xml.Append(Line($"  <key id=\"n{place}\" for=\"node\" attr.name=\"{Xml(name)}\" attr.type=\"string\"/>\n"));
        }

        foreach (var (place, name) in relations.Index())
        {
            xml.Append(Line($"  <key id=\"e{place}\" for=\"edge\" attr.name=\"{Xml(name)}\" attr.type=\"double\"/>\n"));
        }

        xml.Append("  <graph edgedefault=\"directed\">\n");
        foreach (var node in network.Nodes)
        {
            xml.Append(Line($"    <node id=\"{Xml(node.Id)}\">"));
            foreach (var (place, name) in names.Index().Where(name => node.Attributes.ContainsKey(name.Item)))
            {
                xml.Append(Line($"<data key=\"n{place}\">{Xml(node.Attribute(name))}</data>"));
            }

            xml.Append("</node>\n");
        }

        foreach (var pair in network.Ties.GroupBy(tie => (tie.From, tie.To)))
        {
            xml.Append(Line($"    <edge source=\"{Xml(network.Nodes[pair.Key.From].Id)}\" target=\"{Xml(network.Nodes[pair.Key.To].Id)}\">"));
            foreach (var relation in pair.GroupBy(tie => tie.Relation ?? "weight", StringComparer.OrdinalIgnoreCase))
            {
                var place = Array.FindIndex(relations, name => name.Equals(relation.Key, StringComparison.OrdinalIgnoreCase));
                xml.Append(Line($"<data key=\"e{place}\">{NetworkWriter.Figure(relation.Sum(tie => tie.Value))}</data>"));
            }

            xml.Append("</edge>\n");
        }

        return xml.Append("  </graph>\n</graphml>\n").ToString();
    }

    /// <summary>Characters that XML cannot hold at all become spaces.</summary>
    private static string Xml(string text) =>
        SecurityElement.Escape(new string([.. text.Select(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character) ? character : ' ')]));

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
