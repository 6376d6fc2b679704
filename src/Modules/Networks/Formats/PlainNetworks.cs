using System.Text;

namespace Entente.Modules.Networks.Formats;

/// <summary>Writes the plain text formats of Pajek and UCINET: people by id, ties by relation.</summary>
internal static class PlainNetworks
{
    public static string Pajek(GivenNetwork network)
    {
        var net = new StringBuilder($"*Vertices {network.Nodes.Count}\n");
        foreach (var (place, node) in network.Nodes.Index())
        {
            net.Append(Line($"{place + 1} \"{OneLine(node.Id)}\"\n"));
        }

        foreach (var (place, relation) in network.Ties.GroupBy(tie => tie.Relation, StringComparer.OrdinalIgnoreCase).Index())
        {
            net.Append(relation.Key is { } name ? Line($"*Arcs :{place + 1} \"{OneLine(name)}\"\n") : "*Arcs\n");
            foreach (var tie in relation)
            {
                net.Append(Line($"{tie.From + 1} {tie.To + 1} {NetworkWriter.Figure(tie.Value)}\n"));
            }
        }

        return net.ToString();
    }

    public static string Dl(GivenNetwork network)
    {
        var relations = network.Ties.GroupBy(tie => tie.Relation, StringComparer.OrdinalIgnoreCase).ToList();
        var dl = new StringBuilder($"dl n={network.Nodes.Count}{(relations.Count > 1 ? $" nm={relations.Count}" : "")} format=edgelist1\n");
        dl.Append("labels:\n").AppendJoin(",", network.Nodes.Select(node => $"\"{OneLine(node.Id)}\"")).Append('\n');
        if (relations.Exists(relation => relation.Key is not null))
        {
            dl.Append("matrix labels:\n").AppendJoin(",", relations.Select(relation => $"\"{OneLine(relation.Key ?? "ties")}\"")).Append('\n');
        }

        dl.Append("data:\n");
        foreach (var (place, relation) in relations.Index())
        {
            dl.Append(place > 0 ? "!\n" : "");
            foreach (var tie in relation)
            {
                dl.Append(Line($"\"{OneLine(network.Nodes[tie.From].Id)}\" \"{OneLine(network.Nodes[tie.To].Id)}\" {NetworkWriter.Figure(tie.Value)}\n"));
            }
        }

        return dl.ToString();
    }

    private static string OneLine(string text) => new([.. text.Select(character => char.IsControl(character) || character == '"' ? ' ' : character)]);

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
