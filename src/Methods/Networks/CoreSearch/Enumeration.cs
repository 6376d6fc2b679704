using System.Numerics;

namespace Entente.Methods.Networks.CoreSearch;

/// <summary>Looks at all splits of a small network, in the order of a Gray code, where each differs from the one before
/// by one person, so that the counts follow by a few bit operations.</summary>
internal static class Enumeration
{
    internal static CorePartition? Best(Network network)
    {
        var people = network.Count;
        var names = new uint[people];
        var namedBy = new uint[people];
        foreach (var arc in network.Arcs())
        {
            names[arc.From] |= 1u << arc.To;
            namedBy[arc.To] |= 1u << arc.From;
        }

        var correlation = new SplitCorrelation(people);
        var (core, best, bestFit) = (0u, 0u, double.NegativeInfinity);
        var (coreArcs, peripheryArcs) = (0L, (long)network.ArcCount);
        var everyone = (uint)((1UL << people) - 1);
        for (var step = 1u; step <= everyone && people > 0; step++)
        {
            var person = BitOperations.TrailingZeroCount(step);
            var bit = 1u << person;
            var outside = everyone & ~core & ~bit;
            var inside = core & ~bit;
            var joins = (core & bit) == 0 ? 1 : -1;
            coreArcs += joins * Ties(names[person], namedBy[person], inside);
            peripheryArcs -= joins * Ties(names[person], namedBy[person], outside);
            core ^= bit;
            var fit = correlation.Of(BitOperations.PopCount(core), coreArcs, peripheryArcs);
            if (fit > bestFit - SplitCorrelation.SameFit && IsBetter(fit, core, bestFit, best))
            {
                (best, bestFit) = (core, Math.Max(fit, bestFit));
            }
        }

        return double.IsNegativeInfinity(bestFit)
            ? null
            : new CorePartition([.. Enumerable.Range(0, people).Select(person => (best >> person & 1) == 1)], bestFit, true);
    }

    private static int Ties(uint names, uint namedBy, uint set) =>
        BitOperations.PopCount(names & set) + BitOperations.PopCount(namedBy & set);

    /// <summary>A better fit; or as good with more people, or as many and an earlier first person that differs.</summary>
    private static bool IsBetter(double fit, uint core, double bestFit, uint best)
    {
        if (double.IsNegativeInfinity(fit) || fit > bestFit + SplitCorrelation.SameFit)
        {
            return fit > bestFit;
        }

        var (size, bestSize) = (BitOperations.PopCount(core), BitOperations.PopCount(best));
        return size != bestSize
            ? size > bestSize
            : (core >> BitOperations.TrailingZeroCount(core ^ best) & 1) == 1;
    }
}
