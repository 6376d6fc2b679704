using System.Globalization;
using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Tests.Networks.Picture;

/// <summary>A made-up audit of many people, most of whose ties stay inside the firm.</summary>
internal static class LargeAudit
{
    public static AuditResult Of(int people, int firms)
    {
        const int Ties = 4;
        var random = new Random(500);
        Participant[] roster = [.. Enumerable.Range(0, people).Select(index => new Participant(
            index.ToString(CultureInfo.InvariantCulture), $"Person {index}", $"Firm {index % firms}", (Level)(1 + (index % 7 / 3)), "marketing", []))];
        var pairs = Enumerable.Range(0, people * Ties)
            .Select(index => (A: index % people, B: Other(random, index % people, people, firms)))
            .Where(pair => pair.A != pair.B)
            .Select(pair => (A: Math.Min(pair.A, pair.B), B: Math.Max(pair.A, pair.B)))
            .Distinct();
        return AuditAnalysis.Of(roster, [.. pairs.SelectMany(pair => Both(roster[pair.A].Id, roster[pair.B].Id))]);
    }

    private static int Other(Random random, int person, int people, int firms) =>
        random.Next(5) == 0 ? random.Next(people) : ((random.Next(people / firms) * firms) + (person % firms)) % people;

    private static IEnumerable<Rating> Both(string a, string b) => [new Rating(a, b, 4, 4, 4), new Rating(b, a, 4, 4, 4)];
}
