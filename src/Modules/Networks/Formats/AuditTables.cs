using System.Globalization;
using System.Text;
using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Features;
using Entente.Modules.Networks.Files;
using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>How a network of any format is read as an audit.</summary>
/// <param name="Firm">The attribute that names the firm; null for firm, organisation, organization or company.</param>
/// <param name="Relation">The relation that is the tie; null where the file has frequency, importance and closeness, or
/// one relation only.</param>
internal sealed record AuditReading(string? Firm = null, string? Relation = null);

/// <summary>
/// Turns a network of any format into the two tables of an audit. Relations named frequency, importance and closeness
/// are taken as such; a single relation is all three. Where its figures are 0 and 1, a 1 is a full 5, because nothing says
/// less; where the largest is above 5, figures are scaled to 5.
/// </summary>
internal static class AuditTables
{
    private const string OneFirm = "One firm";
    private static readonly string[] Three = ["frequency", "importance", "closeness"];

    /// <summary>Null with problems where it cannot be read as an audit.</summary>
    public static AuditFiles? Of(GivenNetwork network, string file, AuditReading reading, ImportProblems problems)
    {
        if (RatingsOf(network, file, reading, problems) is not { } ratings)
        {
            return null;
        }

        return new AuditFiles(Table($"{file}, people", PeopleRows(network, reading)), Table($"{file}, ties", ratings));
    }

    /// <summary>The same of a file.</summary>
    public static async Task<AuditFiles?> ReadAsync(GivenFile file, AuditReading reading, ImportProblems problems, CancellationToken ct) =>
        await NetworkFile.ReadAsync(file, problems, ct) is { } network ? Of(network, file.Name, reading, problems) : null;

    private static AuditFile Table(string name, IEnumerable<string[]> rows) =>
        new(name, new MemoryStream(Encoding.UTF8.GetBytes(NetworkWriter.Csv(rows))));

    private static IEnumerable<string[]> PeopleRows(GivenNetwork network, AuditReading reading)
    {
        yield return ["id", "name", "firm", "level", "function", "role", "answered", "also serves"];
        var names = reading.Firm is null ? new[] { "firm", "organisation", "organization", "company" } : [reading.Firm];
        foreach (var node in network.Nodes)
        {
            var firm = node.Attribute(names);
            yield return
            [
                node.Id, node.Attribute("name", "label") is { Length: > 0 } name ? name : node.Label ?? "",
                firm.Length == 0 ? OneFirm : reading.Firm is null ? firm : $"{reading.Firm} {firm}",
                LevelNames.TryParse(node.Attribute("level"), out var level) && level is not null ? LevelNames.InOneWord(level) : "",
                node.Attribute("function", "department"), node.Attribute("role", "roles"), node.Attribute("answered"), node.Attribute("also serves"),
            ];
        }
    }

    private static List<string[]>? RatingsOf(GivenNetwork network, string file, AuditReading reading, ImportProblems problems)
    {
        var rows = new List<string[]> { (string[])["from", "to", .. Three] };
        var relations = network.Relations;
        if (reading.Relation is null && Array.TrueForAll(Three, name => relations.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            rows.AddRange(Pairs(network).Select(pair => Row(network, pair.Key, [.. Three.Select(name => ValueOf(pair, name))])));
            return rows;
        }

        if ((reading.Relation is null && relations.Count > 1)
            || (reading.Relation is { } wanted && !relations.Contains(wanted, StringComparer.OrdinalIgnoreCase)))
        {
            problems.Add(new(file, null, null, $"The file has the relations {string.Join(", ", relations)}. Say which one is the tie with --relation."));
            return null;
        }

        var relation = reading.Relation ?? (relations is [var first, ..] ? first : null);
        var most = network.Ties.Where(tie => Is(tie, relation)).Select(tie => tie.Value).DefaultIfEmpty(1).Max();
        var factor = most is 1 or > Rating.Highest ? Rating.Highest / most : 1;
        rows.AddRange(Pairs(network)
            .Select(pair => (pair.Key, Value: Math.Min(Rating.Highest, ValueOf(pair, relation) * factor)))
            .Where(pair => pair.Value > 0)
            .Select(pair => Row(network, pair.Key, [pair.Value, pair.Value, pair.Value])));
        return rows;
    }

    private static IEnumerable<IGrouping<(int From, int To), GivenTie>> Pairs(GivenNetwork network) =>
        network.Ties.Where(tie => tie.From != tie.To).GroupBy(tie => (tie.From, tie.To));

    private static double ValueOf(IEnumerable<GivenTie> pair, string? relation) =>
        pair.Where(tie => Is(tie, relation)).Select(tie => tie.Value).DefaultIfEmpty(0).Max();

    private static bool Is(GivenTie tie, string? relation) => string.Equals(tie.Relation, relation, StringComparison.OrdinalIgnoreCase);

    private static string[] Row(GivenNetwork network, (int From, int To) pair, double[] figures) =>
        [network.Nodes[pair.From].Id, network.Nodes[pair.To].Id, .. figures.Select(figure => figure.ToString("R", CultureInfo.InvariantCulture))];
}
