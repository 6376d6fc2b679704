namespace Entente.Methods.Portfolio;

/// <summary>One resource of the counterpart.</summary>
/// <param name="Complementarity">How well it fills a gap of ours, 0 to 5.</param>
/// <param name="Advantage">How far it adds to competitive advantage, 0 to 5.</param>
/// <param name="Substitutes">How many other sources there are.</param>
public sealed record Resource(int Complementarity, int Advantage, int Substitutes);

/// <summary>
/// How key a counterpart is by the stock of its resources, seen by one party: a relation can be key for one side only.
/// <para>Keyness = Σ complementarity × advantage × 1/(1 + substitutes). Within a portfolio it is scaled so that the largest is
/// 100.</para>
/// <para>Undefined cases: no resource gives null; a portfolio in which every value is 0 or null has null for all.</para>
/// <para>Source: Salle, Cova, Ivens &amp; Pardo (2007), key relations by complementary resources that are hard to replace.</para>
/// <para>Example: 5 × 4 with one substitute and 3 × 2 without: 10 + 6 = 16.</para>
/// </summary>
public static class Keyness
{
    /// <summary>Highest mark of complementarity and of advantage.</summary>
    public const int Highest = 5;

    /// <summary>A resource is worth this much when nothing replaces it.</summary>
    private const double Whole = 1;

    private const double Scale = 100;

    /// <summary>Keyness of one counterpart; null without a resource.</summary>
    public static double? Of(IReadOnlyCollection<Resource> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return resources.Count == 0
            ? null
            : resources.Sum(one => one.Complementarity * one.Advantage * (Whole / (Whole + one.Substitutes)));
    }

    /// <summary>The values of a portfolio, the largest as 100.</summary>
    public static IReadOnlyList<double?> Scaled(IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Max() is > 0 and var most ? [.. values.Select(value => value / most * Scale)] : [.. values.Select(_ => (double?)null)];
    }
}
