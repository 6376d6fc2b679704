using System.Globalization;
using Entente.Methods.Networks;
using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Features;

/// <summary>The ties of a network as its file gives them. Rows of one pair make one tie whose weight is their sum.</summary>
internal sealed class TiesTable
{
    private readonly Dictionary<(int From, int To), double> _weights = [];
    private readonly SortedSet<string> _relations = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _fileName;
    private readonly List<long> _selfTies = [];
    private readonly List<long> _repeated = [];
    private int _ofWeightZero;

    private TiesTable(string fileName) => _fileName = fileName;

    internal static async Task<TiesTable> ReadAsync(
        GivenFile file, string? relation, PeopleTable people, ImportProblems problems, CancellationToken ct)
    {
        var ties = new TiesTable(file.Name);
        await using var rows = await DelimitedFile.OpenAsync(file.Content, file.Name, problems, ct);
        var columns = new TieColumns(
            rows.Required("from"),
            rows.Required("to"),
            relation is null ? rows.Optional("relation") : rows.Required("relation"),
            rows.Optional("weight"));
        while (await rows.ReadAsync(ct))
        {
            ties.Add(rows, columns, relation, people);
        }

        if (relation is not null && !problems.Any && !ties._relations.Contains(relation))
        {
            var known = ties._relations.Count == 0 ? "no relation at all" : string.Join(", ", ties._relations);
            problems.Add(new ImportProblem(file.Name, null, columns.Relation?.Name,
                $"There is no relation {DelimitedFile.Quoted(relation)}. The file has: {known}."));
        }

        return ties;
    }

    internal Network ToNetwork(PeopleTable people, double? minWeight) => Network.FromArcs(
        people.Ids.Count,
        _weights
            .Where(tie => minWeight is null || tie.Value >= minWeight)
            .Select(tie => new Arc(tie.Key.From, tie.Key.To, tie.Value)));

    /// <summary>What was left out or taken together, in sentences.</summary>
    internal IReadOnlyList<string> Warnings(string? relation)
    {
        var warnings = new List<string>();
        if (_selfTies.Count > 0)
        {
            warnings.Add($"{_fileName}: {Count(_selfTies.Count, "row ties", "rows tie")} a person to themselves and " +
                $"{WasLeftOut(_selfTies.Count)}, the first in row {_selfTies[0]}.");
        }

        if (_ofWeightZero > 0)
        {
            warnings.Add($"{_fileName}: {Count(_ofWeightZero, "row has", "rows have")} the weight 0, which is no tie, " +
                $"and {WasLeftOut(_ofWeightZero)}.");
        }

        if (relation is null && _relations.Count > 1)
        {
            warnings.Add($"{_fileName}: the relations {string.Join(", ", _relations)} were taken together and weights of one " +
                "pair added. Use --relation to measure one of them.");
        }
        else if (_repeated.Count > 0)
        {
            warnings.Add($"{_fileName}: {Count(_repeated.Count, "row ties", "rows tie")} a pair that an earlier row ties already, " +
                $"the first in row {_repeated[0]}; their weights were added.");
        }

        return warnings;
    }

    private void Add(DelimitedFile rows, TieColumns columns, string? relation, PeopleTable people)
    {
        var ofRow = rows.Text(columns.Relation);
        if (ofRow.Length > 0)
        {
            _relations.Add(ofRow);
        }

        var (from, to) = (PersonIn(rows, columns.From, people), PersonIn(rows, columns.To, people));
        var weight = columns.Weight is null ? 1 : WeightIn(rows, columns.Weight);
        var isAsked = relation is null || string.Equals(ofRow, relation, StringComparison.OrdinalIgnoreCase);
        if (from is { } sender && to is { } receiver && weight is { } known && isAsked)
        {
            Add(rows.Row, sender, receiver, known);
        }
    }

    private void Add(long row, int from, int to, double weight)
    {
        if (from == to)
        {
            _selfTies.Add(row);
        }
        else if (weight == 0)
        {
            _ofWeightZero++;
        }
        else if (!_weights.TryAdd((from, to), weight))
        {
            _weights[(from, to)] += weight;
            _repeated.Add(row);
        }
    }

    private static int? PersonIn(DelimitedFile rows, ImportColumn column, PeopleTable people)
    {
        var id = rows.RequiredText(column);
        var number = people.NumberOf(id);
        if (number is null && id.Length > 0 && people.IsComplete)
        {
            rows.Problem(column, $"{DelimitedFile.Quoted(id)} is not the id of a person in {people.FileName}.");
        }

        return number;
    }

    private static double? WeightIn(DelimitedFile rows, ImportColumn column)
    {
        if (rows.Text(column).Length == 0)
        {
            rows.Problem(column, "This cell is empty. Write the weight of the tie, or take the whole column out.");
        }

        return rows.Number(column, NumberRange.NotNegative);
    }

    private static string WasLeftOut(int count) => count == 1 ? "was left out" : "were left out";

    private static string Count(int count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : several)}");

    private sealed record TieColumns(ImportColumn From, ImportColumn To, ImportColumn? Relation, ImportColumn? Weight);
}
