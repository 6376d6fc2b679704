namespace Entente.Methods.Costing;

/// <summary>The middle value, or the mean of the two in the middle.</summary>
internal static class Median
{
    internal static decimal? Of(IEnumerable<decimal> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var middle = sorted.Length / 2;
        return sorted.Length switch
        {
            0 => null,
            _ when sorted.Length % 2 == 1 => sorted[middle],
            _ => (sorted[middle - 1] + sorted[middle]) / 2,
        };
    }
}
