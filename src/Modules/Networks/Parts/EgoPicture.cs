using Entente.Methods.Networks.Audit;
using Entente.Modules.Networks.Reports;

namespace Entente.Modules.Networks.Parts;

/// <summary>
/// Where things stand in the small picture of a person: strong ties across on the left, strong ties inside on the right,
/// each contact on a line of its own.
/// </summary>
internal sealed record EgoPicture(IReadOnlyList<EgoContact> Across, IReadOnlyList<EgoContact> Inside)
{
    public const double Width = 420;
    public const double Middle = Width / 2;
    public const double Left = 92;
    public const double Right = Width - Left;
    private const double Line = 25;
    private const double Margin = 14;

    /// <summary>More contacts than this are drawn as so many and a number.</summary>
    private const int Most = 16;

    public double Height => (2 * Margin) + (Math.Max(1, Math.Max(Across.Count, Inside.Count)) - 1) * Line;

    public double Centre => Height / 2;

    public static EgoPicture Of(AuditReport report, ReportedPerson person, IReadOnlyList<ReportedTie> ties)
    {
        var strong = ties.Where(t => t.Kind == TieKind.Strong).ToLookup(t => t.Across, t => report.Person(t.Other(person.Key)));
        var lines = Math.Min(Most, Math.Max(strong[true].Count(), strong[false].Count()));
        var height = (2 * Margin) + (Math.Max(1, lines) - 1) * Line;
        return new(Contacts(strong[true], height), Contacts(strong[false], height));
    }

    /// <summary>From the contact at that height to the person in the middle.</summary>
    public string Curve(double x, double y) =>
        FormattableString.Invariant($"M{x} {y}C{(x + Middle) / 2} {y} {(x + Middle) / 2} {Centre} {Middle} {Centre}");

    private static IReadOnlyList<EgoContact> Contacts(IEnumerable<ReportedPerson> people, double height)
    {
        var shown = people.Take(Most).ToList();
        var top = (height - ((shown.Count - 1) * Line)) / 2;
        return [.. shown.Select((p, place) => new EgoContact(p, top + (place * Line)))];
    }
}

/// <summary>One contact and the height of its line.</summary>
internal sealed record EgoContact(ReportedPerson Person, double Y);
