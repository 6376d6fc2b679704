namespace Entente.Methods.Networks;

public sealed partial class Network
{
    /// <summary>Builds a network of <paramref name="count"/> people from its arcs, in any order.</summary>
    /// <exception cref="ArgumentException">An arc names a person outside 0 to n − 1, ties a person to himself, or has
    /// a weight that is not finite and greater than 0.</exception>
    public static Network FromArcs(int count, IEnumerable<Arc> arcs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(arcs);
        var given = arcs as Arc[] ?? [.. arcs];
        foreach (var arc in given)
        {
            Check(arc, count);
        }

        var outgoing = Adjacency.FromArcs(count, given);
        return new Network(outgoing, outgoing.Transposed(), symmetric: false);
    }

    private static void Check(Arc arc, int count)
    {
        if ((uint)arc.From >= (uint)count || (uint)arc.To >= (uint)count)
        {
            throw new ArgumentException($"The arc {arc.From} → {arc.To} names a person outside 0 to {count - 1}.", nameof(arc));
        }

        if (arc.From == arc.To)
        {
            throw new ArgumentException($"Person {arc.From} is tied to himself; leave self-ties out.", nameof(arc));
        }

        if (!double.IsFinite(arc.Weight) || arc.Weight <= 0)
        {
            throw new ArgumentException(
                $"The arc {arc.From} → {arc.To} has the weight {arc.Weight}; it must be finite and greater than 0.",
                nameof(arc));
        }
    }

    private static Network Symmetrise(Network network)
    {
        var both = Adjacency.UnionByLargerWeight(network._out, network._in);
        return new Network(both, both, symmetric: true);
    }
}
