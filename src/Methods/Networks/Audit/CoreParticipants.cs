using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Audit;

/// <summary>How many people would be in the core at a given least core number.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CoreChoice(int CoreNumber, int People);

/// <summary>
/// The core of an audit: people with strong ties to several others who are themselves well tied, the core participants
/// of Hutt et al. (2000). Definition: core number of at least <see cref="LeastCoreNumber"/> in the network of strong
/// ties (Seidman 1983). Beside it stand the Borgatti–Everett partition, which keeps only the densest part, and its fit.
/// <para>Undefined cases: a fit is null where the network has no or only ties; without strong ties nobody is in the
/// core.</para>
/// <para>Sources: Hutt et al. (2000); Seidman, S. B. (1983), Network structure and minimum degree; Borgatti, S. P. &amp;
/// Everett, M. G. (1999), Models of core/periphery structures, Social Networks 21.</para>
/// </summary>
/// <param name="LeastCoreNumber">The core number from which on a person counts as core.</param>
/// <param name="Count">People in the core.</param>
/// <param name="Choices">The count that each least core number from 1 up would give.</param>
/// <param name="DensestCount">People in the core of the Borgatti–Everett partition.</param>
/// <param name="Fit">Correlation of the strong ties with the ideal core and periphery, or null.</param>
/// <param name="ContinuousFit">The same for the continuous model, or null.</param>
/// <param name="IsClear">Whether the fit reaches the mark of a clear core; null where there is no fit.</param>
public sealed record CoreParticipants(
    int LeastCoreNumber,
    int Count,
    IReadOnlyList<CoreChoice> Choices,
    int DensestCount,
    double? Fit,
    double? ContinuousFit,
    bool? IsClear)
{
    internal static IReadOnlyList<CoreChoice> ChoicesOf(IReadOnlyList<int> coreNumbers)
    {
        var highest = coreNumbers.DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(1, highest)
            .Select(least => new CoreChoice(least, coreNumbers.Count(number => number >= least)))];
    }
}
