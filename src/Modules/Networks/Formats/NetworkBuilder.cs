using System.Globalization;
using Entente.Platform.Imports;

namespace Entente.Modules.Networks.Formats;

/// <summary>Gathers nodes and ties of a file while it is read, and every problem with its line and column.</summary>
internal sealed class NetworkBuilder(string file, ImportProblems problems)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<GivenNode> _nodes = [];
    private readonly List<GivenTie> _ties = [];

    public int Count => _nodes.Count;

    public void Problem(int? line, int? column, string message) =>
        problems.Add(new(file, line, column?.ToString(CultureInfo.InvariantCulture), message));

    public void Problem(int? line, string column, string message) => problems.Add(new(file, line, column, message));

    /// <summary>The number of that node, made where there is none yet.</summary>
    public int NodeOf(string id)
    {
        if (_numbers.TryGetValue(id, out var number))
        {
            return number;
        }

        _numbers.Add(id, _nodes.Count);
        _nodes.Add(new GivenNode(id, null, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)));
        return _nodes.Count - 1;
    }

    public int? Find(string id) => _numbers.TryGetValue(id, out var number) ? number : null;

    public void Describe(int node, string? label, IReadOnlyDictionary<string, string> attributes) =>
        _nodes[node] = _nodes[node] with { Label = label, Attributes = attributes };

    /// <summary>Another id for a node that has one already, such as its label.</summary>
    public bool Alias(string id, int node) => _numbers.TryAdd(id, node);

    /// <summary>A value of 0 is no tie.</summary>
    public void Tie(int from, int to, string? relation, double value)
    {
        if (value != 0)
        {
            _ties.Add(new GivenTie(from, to, relation, value));
        }
    }

    /// <summary>A number in a cell or token; null with a problem where it is none.</summary>
    public double? Number(string text, int line, string column)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && value >= 0)
        {
            return value;
        }

        Problem(line, column, $"“{Cut(text)}” is no figure of 0 or more. Write figures as 3 or 2.5.");
        return null;
    }

    public GivenNetwork Build() => new(_nodes, _ties);

    public static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
