using System.Numerics;

namespace Entente.Methods.Scoring;

/// <summary>
/// Which of the components that an offer needs the candidates fill, alone and together, and the smallest set of candidates
/// that fills all that can be filled.
/// <para>A smallest cover is found exactly by trying sets in the order of their size; among sets of the same size the one
/// with the candidates named first wins.</para>
/// <para>Undefined cases: components that nobody has are listed as missing and left out of the cover; nothing needed gives
/// an empty set.</para>
/// <para>Source: the components of integrated solutions in Salle, Cova, Ivens &amp; Pardo (2007); set cover after Karp, R. M.
/// (1972).</para>
/// <para>Example: needed are hardware, software and training; A has hardware and training, B software, C software and
/// training: A and B cover all.</para>
/// </summary>
/// <param name="Missing">Components that no candidate has.</param>
/// <param name="Smallest">Places of the candidates in the smallest cover.</param>
public sealed record Coverage(IReadOnlyList<string> Missing, IReadOnlyList<int> Smallest)
{
    /// <summary>Most candidates whose sets can all be tried.</summary>
    public const int MostCandidates = 20;

    /// <summary>Finds the smallest cover.</summary>
    /// <param name="needed">Components needed.</param>
    /// <param name="offered">The components of each candidate.</param>
    /// <exception cref="ArgumentException">More candidates than <see cref="MostCandidates"/>.</exception>
    public static Coverage Of(IReadOnlyList<string> needed, IReadOnlyList<IReadOnlySet<string>> offered)
    {
        ArgumentNullException.ThrowIfNull(needed);
        ArgumentNullException.ThrowIfNull(offered);
        if (offered.Count > MostCandidates)
        {
            throw new ArgumentException($"At most {MostCandidates} candidates can be tried in all sets.", nameof(offered));
        }

        var missing = needed.Where(component => !offered.Any(one => one.Contains(component))).ToList();
        var filled = needed.Except(missing, StringComparer.Ordinal).ToList();
        var best = 0;
        for (var size = 0; size <= offered.Count; size++)
        {
            if (FirstCover(size, filled, offered) is { } set)
            {
                best = set;
                break;
            }
        }

        return new Coverage(missing, [.. Enumerable.Range(0, offered.Count).Where(i => Has(best, i))]);
    }

    private static int? FirstCover(int size, List<string> filled, IReadOnlyList<IReadOnlySet<string>> offered)
    {
        int? found = null;
        var order = ulong.MaxValue;
        for (var set = 0; set < 1 << offered.Count; set++)
        {
            if (BitOperations.PopCount((uint)set) != size || NamedFirst(set, offered.Count) >= order)
            {
                continue;
            }

            if (filled.TrueForAll(component => offered.Where((_, i) => Has(set, i)).Any(one => one.Contains(component))))
            {
                (found, order) = (set, NamedFirst(set, offered.Count));
            }
        }

        return found;
    }

    /// <summary>Smaller for sets whose members are named earlier: the bits read from the first candidate on.</summary>
    private static ulong NamedFirst(int set, int count)
    {
        var reversed = 0UL;
        for (var i = 0; i < count; i++)
        {
            reversed = (reversed << 1) | (Has(set, i) ? 0UL : 1UL);
        }

        return reversed;
    }

    private static bool Has(int set, int candidate) => (set >> candidate & 1) == 1;
}
