using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Features;

/// <summary>The people of a network, numbered in the order of the file.</summary>
internal sealed class PeopleTable
{
    /// <summary>The group of people whose attribute is empty.</summary>
    internal const string Missing = "(missing)";

    private readonly Dictionary<string, (int Number, long Row)> _people = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly List<string> _groupNames = [];
    private readonly List<int> _groups = [];

    private PeopleTable(string fileName) => FileName = fileName;

    internal string FileName { get; }

    internal IReadOnlyList<string> Ids => _ids;

    /// <summary>Whether everyone could be read; else an unknown id says nothing.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>Group number of each person; null where nobody asked for groups.</summary>
    internal IReadOnlyList<int>? Groups { get; private set; }

    internal IReadOnlyList<string> GroupNames => _groupNames;

    internal int? NumberOf(string id) => _people.TryGetValue(id, out var person) ? person.Number : null;

    internal static async Task<PeopleTable> ReadAsync(
        GivenFile file, string? groupColumn, ImportProblems problems, CancellationToken ct)
    {
        var people = new PeopleTable(file.Name);
        var problemsBefore = problems.Count;
        await using var rows = await DelimitedFile.OpenAsync(file.Content, file.Name, problems, ct);
        var id = rows.Required("id");
        var group = groupColumn is null ? null : rows.Required(groupColumn);
        while (await rows.ReadAsync(ct))
        {
            people.Add(rows, id, group);
        }

        people.Groups = group is null ? null : people._groups;
        people.IsComplete = problems.Count == problemsBefore;
        return people;
    }

    private void Add(DelimitedFile rows, ImportColumn idColumn, ImportColumn? groupColumn)
    {
        var id = rows.RequiredText(idColumn);
        if (id.Length == 0)
        {
            return;
        }

        if (!_people.TryAdd(id, (_ids.Count, rows.Row)))
        {
            rows.Problem(idColumn, $"{DelimitedFile.Quoted(id)} is already the id of the person in row " +
                $"{_people[id].Row}. Give each person an id of their own.");
            return;
        }

        _ids.Add(id);
        if (groupColumn is not null)
        {
            _groups.Add(GroupNumber(rows.Text(groupColumn)));
        }
    }

    private int GroupNumber(string value)
    {
        var name = value.Length == 0 ? Missing : value;
        var number = _groupNames.IndexOf(name);
        if (number >= 0)
        {
            return number;
        }

        _groupNames.Add(name);
        return _groupNames.Count - 1;
    }
}
