namespace Entente.Platform.Tests.Fixtures;

/// <summary>
/// How much a test tries. Every run tries a part that differs from place to place, so that the whole is covered
/// between them; with ENTENTE_TEST_THOROUGH=1 in the environment each place gets all of it.
/// </summary>
public static class Effort
{
    private const int Part = 3;

    public static bool IsThorough { get; } = Environment.GetEnvironmentVariable("ENTENTE_TEST_THOROUGH") == "1";

    /// <summary>Every third, or as said, beginning with another one at each place.</summary>
    public static IEnumerable<T> Some<T>(this IReadOnlyList<T> all, int place, int part = Part) =>
        IsThorough ? all : all.Where((_, index) => (index + place) % part == 0);
}
