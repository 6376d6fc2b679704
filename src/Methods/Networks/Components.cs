namespace Entente.Methods.Networks;

/// <summary>
/// Weak components: two people are in the same one where a chain of ties leads from one to the other, whatever the
/// direction of its ties.
/// <para>Undefined cases: none; a person without ties is a component of one, and no people make no component.</para>
/// <para>Source: Wasserman, S. &amp; Faust, K. (1994), Social Network Analysis, section 4.3.</para>
/// <para>Example: the arcs 0 → 1 and 2 → 1 among four people give the components {0, 1, 2} and {3}.</para>
/// </summary>
public static class Components
{
    /// <summary>The component of each person, numbered from 0 in the order of its first member.</summary>
    public static int[] Compute(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Symmetrised();
        var component = new int[ties.Count];
        Array.Fill(component, -1);
        var open = new Stack<int>();
        var count = 0;
        for (var first = 0; first < component.Length; first++)
        {
            if (component[first] >= 0)
            {
                continue;
            }

            component[first] = count;
            open.Push(first);
            while (open.TryPop(out var person))
            {
                foreach (var neighbour in ties.Successors(person))
                {
                    if (component[neighbour] < 0)
                    {
                        component[neighbour] = count;
                        open.Push(neighbour);
                    }
                }
            }

            count++;
        }

        return component;
    }

    /// <summary>Number of weak components.</summary>
    public static int Count(Network network) => Compute(network).DefaultIfEmpty(-1).Max() + 1;
}
