using System.Runtime.InteropServices;

namespace Entente.Methods.Networks;

/// <summary>How often one person brokers in each of the five roles.</summary>
/// <param name="Coordinator">A → A → A: all three in one group.</param>
/// <param name="Gatekeeper">A → B → B: brings the other group's approach into the own group.</param>
/// <param name="Representative">A → A → B: carries the own group's approach to another.</param>
/// <param name="Consultant">A → B → A: an outsider between two people of one group.</param>
/// <param name="Liaison">A → B → C: three different groups.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BrokerageCounts(
    long Coordinator, long Gatekeeper, long Representative, long Consultant, long Liaison)
{
    /// <summary>All five roles together.</summary>
    public long Total => Coordinator + Gatekeeper + Representative + Consultant + Liaison;
}

/// <summary>
/// Gould–Fernandez brokerage. Person v brokers from a to b where a → v and v → b but not a → b (a and b different);
/// the role follows from the groups of the three. Raw counts over ordered pairs (a, b), not standardised; in an
/// undirected network each pair therefore counts in both directions.
/// <para>Undefined cases: none; a person who brokers nothing has zeros.</para>
/// <para>Source: Gould, R. V. &amp; Fernandez, R. M. (1989), Structures of mediation, Sociological Methodology 19.</para>
/// <para>Example: 0 → 1 → 2 with groups A, A, B makes person 1 a representative once.</para>
/// </summary>
public static class Brokerage
{
    /// <summary>The counts of each person; <paramref name="groups"/> gives each person's group number.</summary>
    public static BrokerageCounts[] Compute(Network network, IReadOnlyList<int> groups)
    {
        ArgumentNullException.ThrowIfNull(network);
        GroupNumbers.Check(network, groups);
        var counts = new BrokerageCounts[network.Count];
        var namedBySender = new int[network.Count];
        Array.Fill(namedBySender, -1);
        for (var sender = 0; sender < network.Count; sender++)
        {
            foreach (var named in network.Successors(sender))
            {
                namedBySender[named] = sender;
            }

            foreach (var broker in network.Successors(sender))
            {
                foreach (var receiver in network.Successors(broker))
                {
                    if (receiver != sender && namedBySender[receiver] != sender)
                    {
                        counts[broker] = Add(counts[broker], groups[sender], groups[broker], groups[receiver]);
                    }
                }
            }
        }

        return counts;
    }

    private static BrokerageCounts Add(BrokerageCounts counts, int sender, int broker, int receiver) =>
        (sender == broker, broker == receiver, sender == receiver) switch
        {
            (true, true, _) => counts with { Coordinator = counts.Coordinator + 1 },
            (true, false, _) => counts with { Representative = counts.Representative + 1 },
            (false, true, _) => counts with { Gatekeeper = counts.Gatekeeper + 1 },
            (false, false, true) => counts with { Consultant = counts.Consultant + 1 },
            (false, false, false) => counts with { Liaison = counts.Liaison + 1 },
        };
}
