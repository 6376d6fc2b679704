namespace Entente.Modules.Networks.Formats;

/// <summary>A node of a network file, with whatever the file says of it.</summary>
internal sealed record GivenNode(string Id, string? Label, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>The attribute of one of these names, whatever their case; empty where there is none.</summary>
    public string Attribute(params string[] names) => names
        .Select(name => Attributes.FirstOrDefault(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)).Value)
        .FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim() ?? string.Empty;
}

/// <summary>A tie of a network file: of one relation, or of none where the file has one kind of tie only.</summary>
internal sealed record GivenTie(int From, int To, string? Relation, double Value);

/// <summary>A network as a file of any format gives it: undirected ties stand in both directions.</summary>
internal sealed record GivenNetwork(IReadOnlyList<GivenNode> Nodes, IReadOnlyList<GivenTie> Ties)
{
    /// <summary>The names of its relations, in the order in which they first appear.</summary>
    public IReadOnlyList<string> Relations => [.. Ties.Select(tie => tie.Relation).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
