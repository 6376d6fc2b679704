using System.Globalization;
using System.Text.Json;
using Entente.Methods.Networks;

namespace Entente.Methods.Tests.Networks.Reference;

/// <summary>Reads the reference networks from the folder that ENTENTE_REFERENCE names.</summary>
internal static class ReferenceFiles
{
    internal static string? Folder
    {
        get
        {
            var root = Environment.GetEnvironmentVariable("ENTENTE_REFERENCE");
            return string.IsNullOrEmpty(root) ? null : Path.Combine(root, "network");
        }
    }

    /// <summary>Names like krackhardt_kite/tie: folder and network.</summary>
    internal static IEnumerable<string> Names() =>
        from file in Folder is null ? [] : Directory.GetFiles(Folder, "reference.json", SearchOption.AllDirectories)
        from network in Read(file).GetProperty("networks").EnumerateObject()
        select Path.GetFileName(Path.GetDirectoryName(file)) + "/" + network.Name;

    internal static ReferenceCase Load(string name)
    {
        var folder = Path.Combine(Folder!, name.Split('/')[0]);
        var reference = Read(Path.Combine(folder, "reference.json"));
        var network = reference.GetProperty("networks").GetProperty(name.Split('/')[1]);
        string[] ids = [.. reference.GetProperty("ids").EnumerateArray().Select(id => id.GetString()!)];
        var directed = Network.FromArcs(ids.Length, Arcs(folder, ids, network.GetProperty("rule")));
        return new ReferenceCase(
            ids,
            network.GetProperty("directed").GetBoolean() ? directed : directed.Symmetrised(),
            Groupings(folder, ids),
            [.. ReferenceValues.Of(network)]);
    }

    internal static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(file)).RootElement;

    /// <summary>The pairs that satisfy every part of the rule, with the weight of its first relation.</summary>
    private static IEnumerable<Arc> Arcs(string folder, string[] ids, JsonElement rule)
    {
        var numbers = Enumerable.Range(0, ids.Length).ToDictionary(number => ids[number]);
        var parts = rule.EnumerateArray()
            .Select(part => (Relation: part.GetProperty("relation").GetString(), Least: part.GetProperty("min_weight").GetDouble()))
            .ToList();
        var kept = parts.ConvertAll(part => Rows(Path.Combine(folder, "ties.csv"))
            .Where(row => row["relation"] == part.Relation && Number(row["weight"]) >= part.Least)
            .ToDictionary(row => (row["from"], row["to"]), row => Number(row["weight"])));
        return kept[0]
            .Where(tie => kept.TrueForAll(relation => relation.ContainsKey(tie.Key)))
            .Select(tie => new Arc(numbers[tie.Key.Item1], numbers[tie.Key.Item2], tie.Value));
    }

    private static Dictionary<string, int[]> Groupings(string folder, string[] ids)
    {
        var people = Rows(Path.Combine(folder, "nodes.csv")).ToDictionary(row => row["id"]);
        return people[ids[0]].Keys.Where(column => column != "id").ToDictionary(
            column => column,
            column =>
            {
                var values = people.Values.Select(row => row[column]).Distinct().Order(StringComparer.Ordinal).ToList();
                return ids.Select(id => values.IndexOf(people[id][column])).ToArray();
            });
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split(',');
        return lines.Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
