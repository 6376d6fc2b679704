using Entente.Modules.Networks.Reports;
using Entente.Platform.Lists;

namespace Entente.Modules.Networks.Features;

/// <summary>The orders of the table of people. Whoever has no value stands last in either direction.</summary>
internal static class PeopleOrder
{
    public const string Default = "-routes";

    private static readonly Dictionary<string, Func<ReportedPerson, IComparable?>> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["routes"] = p => p.RouteShare,
        ["betweenness"] = p => p.Betweenness,
        ["inside"] = p => p.StrongInside,
        ["across"] = p => p.StrongAcross,
        ["core"] = p => p.CoreNumber,
        ["coreness"] = p => p.Coreness,
        ["flow"] = p => p.FlowShare,
        ["level"] = p => p.Level,
        ["firm"] = p => p.FirmIndex,
        ["function"] = p => p.Function is null ? null : FoldedText.Of(p.Function),
        ["person"] = p => NaturalKey(p.Called),
    };

    /// <summary>Texts as both databases compare them.</summary>
    private static readonly Comparer<IComparable?> ByCodePoint = Comparer<IComparable?>.Create((a, b) =>
        a is string left && b is string right ? string.CompareOrdinal(left, right) : Comparer<IComparable?>.Default.Compare(a, b));

    public static IEnumerable<string> Names => Keys.Keys;

    /// <summary>Null when there is no such order.</summary>
    public static IReadOnlyList<ReportedPerson>? Sorted(IEnumerable<ReportedPerson> people, string sort)
    {
        if (!Keys.TryGetValue(sort.TrimStart('-'), out var key))
        {
            return null;
        }

        var defined = people.OrderBy(p => key(p) is null);
        var sorted = sort.StartsWith('-') ? defined.ThenByDescending(key, ByCodePoint) : defined.ThenBy(key, ByCodePoint);
        return [.. sorted.ThenByDescending(p => p.Betweenness).ThenBy(p => NaturalKey(p.Called), StringComparer.Ordinal)];
    }

    /// <summary>Digits filled up with zeros, so that #9 stands before #10.</summary>
    private static string NaturalKey(string called)
    {
        var digits = called.TrimStart('#');
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits.PadLeft(12, '0') : FoldedText.Of(called);
    }
}
