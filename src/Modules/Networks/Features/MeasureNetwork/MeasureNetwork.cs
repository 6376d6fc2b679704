using Entente.Platform.Imports;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Networks.Features;

/// <param name="People">Table with a column id and any others.</param>
/// <param name="Ties">Table with the columns from and to, and maybe relation and weight.</param>
/// <param name="Relation">Only rows of this relation; null for all.</param>
/// <param name="MinWeight">Only ties of at least this weight; null for all above 0.</param>
/// <param name="GroupColumn">The column of people whose values are the groups; null for none.</param>
/// <param name="Undirected">Whether a tie in one direction counts as a tie between the two.</param>
internal sealed record MeasureNetworkInput(
    GivenFile People,
    GivenFile Ties,
    string? Relation = null,
    double? MinWeight = null,
    string? GroupColumn = null,
    bool Undirected = false);

/// <summary>Measures a network given as two tables, without a database: every person's place in it and the network as a
/// whole.</summary>
internal sealed class MeasureNetwork
{
    public async Task<Outcome<NetworkMeasures>> RunAsync(MeasureNetworkInput input, CancellationToken ct)
    {
        var problems = new ImportProblems();
        var people = await PeopleTable.ReadAsync(input.People, input.GroupColumn, problems, ct);
        var ties = await TiesTable.ReadAsync(input.Ties, input.Relation, people, problems, ct);
        if (problems.Any)
        {
            return problems.ToRefusal("Nothing was measured.");
        }

        var network = ties.ToNetwork(people, input.MinWeight);
        return Measurement.Of(people, network, input.Undirected, ties.Warnings(input.Relation), ct);
    }
}
