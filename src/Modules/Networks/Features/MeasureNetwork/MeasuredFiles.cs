using System.Globalization;
using System.Text;
using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Formats;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <summary>The tables of people and ties of a network to be measured: two files, or made of one network file.</summary>
internal sealed record MeasuredFiles(GivenFile People, GivenFile Ties) : IAsyncDisposable
{
    public const string Missing = "Give --people and --ties with two tables, or --network with one network file.";

    private const string Consequence = "Nothing was measured.";

    public static async Task<Outcome<MeasuredFiles>> OpenAsync(string? people, string? ties, string? network, CancellationToken ct)
    {
        var problems = new ImportProblems();
        if (network is not null)
        {
            await using var file = GivenFile.Open(network, problems);
            return file is not null && await NetworkFile.ReadAsync(file, problems, ct) is { } given
                ? Of(given, file.Name) : problems.ToRefusal(Consequence);
        }

        if (people is null || ties is null)
        {
            return Refusal.Invalid(Missing);
        }

        var (one, other) = (GivenFile.Open(people, problems), GivenFile.Open(ties, problems));
        return one is null || other is null
            ? problems.ToRefusal(Consequence)
            : new MeasuredFiles(await TextAsync(one, ct), await TextAsync(other, ct));
    }

    public async ValueTask DisposeAsync()
    {
        await People.DisposeAsync();
        await Ties.DisposeAsync();
    }

    private static async Task<GivenFile> TextAsync(GivenFile file, CancellationToken ct)
    {
        var text = await WorkbookText.OfAsync(new AuditFile(file.Name, file.Content), ct);
        return new GivenFile(text.Name, text.Content);
    }

    private static MeasuredFiles Of(GivenNetwork network, string name) => new(
        Table($"{name}, people", NetworkWriter.PeopleRows(network)), Table($"{name}, ties", TieRows(network)));

    private static IEnumerable<string[]> TieRows(GivenNetwork network)
    {
        var named = network.Relations.Count > 0;
        yield return named ? ["from", "to", "weight", "relation"] : ["from", "to", "weight"];
        foreach (var tie in network.Ties)
        {
            string[] row = [network.Nodes[tie.From].Id, network.Nodes[tie.To].Id, tie.Value.ToString("R", CultureInfo.InvariantCulture)];
            yield return named ? [.. row, tie.Relation ?? ""] : row;
        }
    }

    private static GivenFile Table(string name, IEnumerable<string[]> rows) =>
        new(name, new MemoryStream(Encoding.UTF8.GetBytes(NetworkWriter.Csv(rows))));
}
