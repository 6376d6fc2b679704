using Entente.Methods.Networks;

namespace Entente.Methods.Tests.Networks.Reference;

/// <summary>One network with values that others computed or published for it.</summary>
/// <param name="Ids">The people, in the order of their numbers.</param>
/// <param name="Network">The network; symmetrised where the source calls it undirected.</param>
/// <param name="Groupings">Group number of each person, by attribute.</param>
/// <param name="Values">What is to be found.</param>
internal sealed record ReferenceCase(
    IReadOnlyList<string> Ids,
    Network Network,
    IReadOnlyDictionary<string, int[]> Groupings,
    IReadOnlyList<ExpectedValue> Values)
{
    internal int NumberOf(string id) => Enumerable.Range(0, Ids.Count).First(number => Ids[number] == id);
}

/// <param name="Measure">Name of the measure in the reference.</param>
/// <param name="Of">The person, the grouping or the role it belongs to; empty for the whole network.</param>
/// <param name="Value">Null where the measure is undefined.</param>
internal sealed record ExpectedValue(string Measure, string Of, double? Value);
