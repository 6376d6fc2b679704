namespace Entente.Methods.Costing.Pictures;

/// <summary>Steps that people count in: 1, 2, 2.5, 5 and their tens.</summary>
internal static class Scale
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    /// <summary>The smallest round step that makes at most this many of a range.</summary>
    public static double Step(double range, int most)
    {
        if (range <= 0)
        {
            return 1;
        }

        var ten = Math.Pow(10, Math.Floor(Math.Log10(range / most)));
        return Steps.Select(step => step * ten).First(step => range / step <= most + 1e-9);
    }

    /// <summary>Round values from the first to the last.</summary>
    public static IEnumerable<double> Ticks(double from, double to, double step)
    {
        for (var at = (long)Math.Ceiling((from / step) - 1e-9); at * step <= to + (step * 1e-9); at++)
        {
            yield return at * step;
        }
    }
}
