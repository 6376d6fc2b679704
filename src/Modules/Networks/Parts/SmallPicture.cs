using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Comparing;
using Entente.Modules.Networks.Reports;

namespace Entente.Modules.Networks.Parts;

/// <summary>A person in a small picture.</summary>
internal sealed record SmallNode(double X, double Y, string FirmClass, string State, string? Label);

/// <summary>A tie in a small picture.</summary>
internal sealed record SmallTie(string Path, string State);

/// <summary>
/// The picture of an audit in small: people where they stand in the large one, and the ties that a page is about. Whoever
/// has no place in it, because he or she is not in the audit, is left out with the ties.
/// </summary>
internal sealed class SmallPicture
{
    public const double Width = 360;
    private const double Margin = 14;

    private readonly AuditReport _report;
    private readonly Dictionary<string, (double X, double Y, int Firm)> _places = new(StringComparer.Ordinal);
    private readonly List<SmallNode> _nodes = [];
    private readonly List<SmallTie> _ties = [];

    private SmallPicture(AuditReport report)
    {
        _report = report;
        Place(report);
    }

    public double Height { get; private set; }

    public IReadOnlyList<SmallNode> Nodes => _nodes;

    public IReadOnlyList<SmallTie> Ties => _ties;

    /// <summary>Where the first firm ends.</summary>
    public double? Border { get; private set; }

    public bool IsEmpty => _places.Count == 0;

    /// <summary>The strong ties across of one audit.</summary>
    public static SmallPicture Of(AuditReport report)
    {
        var picture = new SmallPicture(report);
        var across = report.Ties.Where(tie => tie is { Across: true, Kind: TieKind.Strong }).ToList();
        across.ForEach(tie => picture.Add(tie.A, tie.B, "en-net-s-kept"));
        var ends = across.SelectMany(tie => new[] { tie.A, tie.B }).ToHashSet(StringComparer.Ordinal);
        foreach (var person in report.People)
        {
            picture.AddNode(person.Key, ends.Contains(person.Key) ? "en-net-s-tied" : "en-net-s-pale", null);
        }

        return picture;
    }

    /// <summary>Today, or without some people: their ties broken off, who loses the last contact hollow.</summary>
    public static SmallPicture Of(AuditReport report, DepartureReport departure, bool without)
    {
        var picture = new SmallPicture(report);
        var gone = departure.Removed.Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        var alone = departure.WithoutTie.Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var tie in report.Ties.Where(tie => tie is { Across: true, Kind: TieKind.Strong }))
        {
            picture.Add(tie.A, tie.B, without && (gone.Contains(tie.A) || gone.Contains(tie.B)) ? "en-net-s-lost" : "en-net-s-kept");
        }

        var across = report.Ties.Where(tie => tie is { Across: true, Kind: TieKind.Strong }).SelectMany(tie => new[] { tie.A, tie.B }).ToHashSet(StringComparer.Ordinal);
        foreach (var person in report.People)
        {
            var state = without && gone.Contains(person.Key) ? "en-net-s-gone"
                : without && alone.Contains(person.Key) ? "en-net-s-alone"
                : across.Contains(person.Key) ? "en-net-s-tied" : "en-net-s-pale";
            picture.AddNode(person.Key, state, gone.Contains(person.Key) || (without && alone.Contains(person.Key)) ? person.Mark : null);
        }

        return picture;
    }

    /// <summary>What became of the strong ties across: kept, lost and new; leavers stand where they stood before.</summary>
    public static SmallPicture Of(AuditReport earlier, AuditReport later, ComparisonReport comparison)
    {
        var picture = new SmallPicture(later);
        var left = comparison.Left.Select(person => person.Key).ToHashSet(StringComparer.Ordinal);
        picture.PlaceLeavers(earlier, left);
        foreach (var tie in comparison.Ties.Where(tie => tie.Across))
        {
            picture.Add(tie.One.Key, tie.Other.Key, tie.Change switch
            {
                TieChange.Kept => "en-net-s-kept",
                TieChange.New => "en-net-s-new",
                _ => "en-net-s-lost",
            });
        }

        var ends = comparison.Ties.Where(tie => tie.Across).SelectMany(tie => new[] { tie.One.Key, tie.Other.Key }).ToHashSet(StringComparer.Ordinal);
        foreach (var person in later.People.Concat(earlier.People.Where(person => left.Contains(person.Key))))
        {
            picture.AddNode(person.Key, left.Contains(person.Key) ? "en-net-s-gone" : ends.Contains(person.Key) ? "en-net-s-tied" : "en-net-s-pale",
                left.Contains(person.Key) ? person.Mark : null);
        }

        return picture;
    }

    private void Place(AuditReport report)
    {
        if (report.Places.Count != report.People.Count || report.People.Count == 0)
        {
            return;
        }

        var (left, right) = (report.Places.Min(place => place.Wide.U), report.Places.Max(place => place.Wide.U));
        var (top, bottom) = (report.Places.Min(place => place.Wide.V), report.Places.Max(place => place.Wide.V));
        var scale = (Width - (2 * Margin)) / Math.Max(1, right - left);
        Height = ((bottom - top) * scale) + (2 * Margin);
        foreach (var (person, place) in report.People.Zip(report.Places))
        {
            _places[person.Key] = (((place.Wide.U - left) * scale) + Margin, ((place.Wide.V - top) * scale) + Margin, person.FirmIndex);
        }

        if (report.Firms.Count == 2)
        {
            Border = (_places.Values.Where(place => place.Firm == 0).Max(place => place.X)
                + _places.Values.Where(place => place.Firm == 1).Min(place => place.X)) / 2;
        }
    }

    private void PlaceLeavers(AuditReport earlier, HashSet<string> left)
    {
        var before = new SmallPicture(earlier);
        foreach (var person in earlier.People.Where(person => left.Contains(person.Key) && before._places.ContainsKey(person.Key)))
        {
            var place = before._places[person.Key];
            var firm = _report.Firms.Select(firm => firm.Name).ToList().IndexOf(person.Firm);
            _places[person.Key] = (Math.Min(place.X, Width), Math.Min(place.Y, Height), Math.Max(0, firm));
        }
    }

    private void Add(string one, string other, string state)
    {
        if (_places.TryGetValue(one, out var a) && _places.TryGetValue(other, out var b))
        {
            var middle = (a.X + b.X) / 2;
            _ties.Add(new(FormattableString.Invariant($"M{a.X:0.#} {a.Y:0.#}C{middle:0.#} {a.Y:0.#} {middle:0.#} {b.Y:0.#} {b.X:0.#} {b.Y:0.#}"), state));
        }
    }

    private void AddNode(string key, string state, string? label)
    {
        if (_places.TryGetValue(key, out var place))
        {
            _nodes.Add(new(place.X, place.Y, FirmMarks.Of(place.Firm), state, label));
        }
    }
}
