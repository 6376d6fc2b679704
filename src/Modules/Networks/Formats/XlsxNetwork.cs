using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>A network in an Excel workbook: the sheets people (or nodes) and ties (or ratings, edges), or one sheet with
/// an edge list or a matrix.</summary>
internal static class XlsxNetwork
{
    public static async Task<GivenNetwork?> ReadAsync(Stream content, string file, ImportProblems problems, CancellationToken ct)
    {
        if (await Workbook.ReadAsync(content, file, problems, ct) is not { Count: > 0 } sheets)
        {
            return null;
        }

        var people = sheets.FirstOrDefault(sheet => Is(sheet.Name, "people", "nodes", "participants"));
        var ties = sheets.FirstOrDefault(sheet => Is(sheet.Name, "ties", "ratings", "edges", "arcs")) ?? sheets.FirstOrDefault(sheet => sheet != people);
        var network = ties is null ? null : TableNetwork.Read(ties.Table, $"{file}, sheet {ties.Name}", problems);
        return network is null || people is null ? network : Describe(people.Table, network);
    }

    private static bool Is(string name, params string[] names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds what the sheet of people says, and people without a tie.</summary>
    private static GivenNetwork Describe(TextTable people, GivenNetwork network)
    {
        IReadOnlyList<string> head = people.Rows.Count == 0 ? [] : people.Rows[0].Cells;
        var id = Math.Max(0, head.ToList().FindIndex(cell => cell.Equals("id", StringComparison.OrdinalIgnoreCase)));
        var known = people.Rows.Skip(1).Where(row => row.Cells.Count > id && row.Cells[id].Length > 0)
            .DistinctBy(row => row.Cells[id])
            .Select(row => new GivenNode(row.Cells[id], null, head.Zip(row.Cells).Where((_, column) => column != id)
                .DistinctBy(pair => pair.First, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.OrdinalIgnoreCase)))
            .ToList();
        GivenNode[] nodes = [.. known, .. network.Nodes.Where(node => known.TrueForAll(other => other.Id != node.Id))];
        var numbers = nodes.Index().ToDictionary(node => node.Item.Id, node => node.Index);
        return new GivenNetwork(nodes, [.. network.Ties.Select(tie => tie with
        {
            From = numbers[network.Nodes[tie.From].Id],
            To = numbers[network.Nodes[tie.To].Id],
        })]);
    }
}
