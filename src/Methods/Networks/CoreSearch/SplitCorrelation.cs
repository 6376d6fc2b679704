namespace Entente.Methods.Networks.CoreSearch;

/// <summary>The correlation of a split from three counts: people in the core, arcs in the core, arcs in the periphery.
/// </summary>
internal readonly struct SplitCorrelation(int people)
{
    /// <summary>Fits that differ by less are equal: rounding of the same ratio written with other whole numbers.</summary>
    internal const double SameFit = 1e-12;

    /// <summary>Negative infinity where the correlation is undefined.</summary>
    internal double Of(int size, long coreArcs, long peripheryArcs)
    {
        var coreCells = size * (size - 1.0);
        var peripheryCells = (people - size) * (people - size - 1.0);
        var arcs = (double)(coreArcs + peripheryArcs);
        var variance = coreCells * peripheryCells * arcs * (coreCells + peripheryCells - arcs);
        return variance > 0
            ? ((coreArcs * peripheryCells) - (peripheryArcs * coreCells)) / Math.Sqrt(variance)
            : double.NegativeInfinity;
    }
}
