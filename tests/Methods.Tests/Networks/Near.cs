namespace Entente.Methods.Tests.Networks;

/// <summary>Equal to nine digits; undefined only where the other is.</summary>
internal static class Near
{
    private const double Tolerance = 1e-9;

    internal static void AssertEqual(IReadOnlyList<double> expected, IReadOnlyList<double> found) =>
        AssertEqual([.. expected.Select(value => (double?)value)], [.. found.Select(value => (double?)value)]);

    internal static void AssertEqual(IReadOnlyList<double?> expected, IReadOnlyList<double> found) =>
        AssertEqual(expected, [.. found.Select(value => (double?)value)]);

    internal static void AssertEqual(IReadOnlyList<double?> expected, IReadOnlyList<double?> found)
    {
        Assert.Equal(expected.Count, found.Count);
        var wrong = expected.Zip(found).Where(pair => !AreEqual(pair.First, pair.Second));
        Assert.Equal([], wrong);
    }

    internal static bool AreEqual(double? expected, double? found) =>
        expected is { } a && found is { } b
            ? Math.Abs(a - b) <= Tolerance * Math.Max(1, Math.Abs(a))
            : expected is null && found is null;
}
