namespace Entente.Methods.Networks.Audit;

/// <summary>The people of an audit by index, and the firms in the order in which they first appear.</summary>
public sealed class Roster
{
    private readonly Dictionary<string, int> _indexes;
    private readonly int[] _firms;

    /// <summary>Numbers people and firms.</summary>
    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    public Roster(IReadOnlyList<Participant> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        People = people;
        _indexes = new Dictionary<string, int>(people.Count, StringComparer.Ordinal);
        _firms = new int[people.Count];
        var firms = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var person = 0; person < people.Count; person++)
        {
            if (!_indexes.TryAdd(people[person].Id, person))
            {
                throw new ArgumentException($"The id “{people[person].Id}” occurs twice.", nameof(people));
            }

            if (!numbers.TryGetValue(people[person].Firm, out var firm))
            {
                firm = firms.Count;
                numbers.Add(people[person].Firm, firm);
                firms.Add(Wording.Cut(people[person].Firm));
            }

            _firms[person] = firm;
        }

        Firms = firms;
    }

    /// <summary>The participants, in the order given.</summary>
    public IReadOnlyList<Participant> People { get; }

    /// <summary>Names of the firms as sentences use them, very long ones cut; the first is "we".</summary>
    public IReadOnlyList<string> Firms { get; }

    /// <summary>Number of people.</summary>
    public int Count => People.Count;

    /// <summary>The firm of each person, as an index into <see cref="Firms"/>.</summary>
    public IReadOnlyList<int> FirmNumbers => _firms;

    /// <summary>The firm of one person.</summary>
    public int FirmOf(int person) => _firms[person];

    /// <summary>Whether two people belong to different firms.</summary>
    public bool Across(int a, int b) => _firms[a] != _firms[b];

    /// <summary>Index of the person with that id.</summary>
    public int IndexOf(string id) => _indexes[id];

    /// <summary>Whether somebody has that id.</summary>
    public bool Has(string id) => _indexes.ContainsKey(id);

    /// <summary>The people of one firm, ascending.</summary>
    public IEnumerable<int> MembersOf(int firm) => Enumerable.Range(0, Count).Where(person => _firms[person] == firm);
}
