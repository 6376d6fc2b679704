using System.Runtime.InteropServices;
using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>A tie as it is drawn: index of the audit's tie and how far it bows aside.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DrawnTie(int Tie, double Bend);

/// <summary>
/// Where everybody stands: firms along U, levels along V, the core toward the border, the periphery away from it, people
/// in the slots of a staggered grid so that ties are short, few run through others and nobody is crowded. A function of
/// the audit alone.
/// </summary>
public sealed record PictureLayout
{
    /// <summary>How the picture lies.</summary>
    public required PictureOrientation Orientation { get; init; }

    /// <summary>Factor on every radius.</summary>
    public required double Size { get; init; }

    /// <summary>Size across the firms.</summary>
    public required double Length { get; init; }

    /// <summary>Size across the levels, headings included, footer excluded.</summary>
    public required double Depth { get; init; }

    /// <summary>Bands of levels.</summary>
    public required IReadOnlyList<PictureBand> Bands { get; init; }

    /// <summary>Core and periphery of each firm along U.</summary>
    public required IReadOnlyList<PictureStrip> Strips { get; init; }

    /// <summary>Each U at which one firm ends and the next begins.</summary>
    public required IReadOnlyList<double> Borders { get; init; }

    /// <summary>Where each person stands.</summary>
    public required IReadOnlyList<PicturePoint> People { get; init; }

    /// <summary>Radius of each person's body.</summary>
    public required IReadOnlyList<double> Radii { get; init; }

    /// <summary>Radius with the ring of a boundary spanner.</summary>
    public required IReadOnlyList<double> OuterRadii { get; init; }

    /// <summary>The ties drawn.</summary>
    public required IReadOnlyList<DrawnTie> Ties { get; init; }

    /// <summary>Finds the layout of an audit.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="orientation">How the picture shall lie.</param>
    /// <param name="homes">Where people stood in the picture of the audit before, to whose places they keep as far as
    /// that does no harm; null for people who were not there, or for everybody.</param>
    /// <param name="ct">Ends the search.</param>
    public static PictureLayout Of(
        AuditResult audit, PictureOrientation orientation, IReadOnlyList<PicturePoint?>? homes = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var grid = PictureGrid.Of(audit, orientation);
        var ties = new LayoutTies(audit);
        var detailed = audit.People.Count <= LayoutCost.DetailedPeople;
        var radii = RadiiOf(audit, grid.Scale.Size);
        var state = LayoutSearch.Best(audit, grid, ties, (radii, homes), ct);
        double[] outer = [.. radii.Select((radius, person) => radius + (audit.People[person].IsSpanner ? grid.Scale.Ring : 0))];
        var trimmed = TrimmedGrid.Of(grid, [.. audit.People.Select(person => state.SlotOf(person.Person))], outer);
        var notes = PictureNotes.Of(audit, orientation, trimmed.Bands, trimmed.Strips);
        var bends = new TieBends(trimmed, outer, notes.Select(note => note.Box));
        return new PictureLayout
        {
            Orientation = orientation,
            Size = grid.Scale.Size,
            Length = trimmed.Length,
            Depth = trimmed.Depth,
            Bands = trimmed.Bands,
            Strips = trimmed.Strips,
            Borders = trimmed.Borders,
            People = trimmed.People,
            Radii = radii,
            OuterRadii = outer,
            Ties = [.. ties.All.Select(tie => new DrawnTie(tie.Index, detailed || tie is { Across: true, Strong: true } ? bends.Of(tie) : 0))],
        };
    }

    /// <summary>The area grows with betweenness; the person with most has the largest radius, unless even that is little.
    /// People of the periphery keep the least.</summary>
    private static double[] RadiiOf(AuditResult audit, double size)
    {
        var most = audit.People.Select(person => person.Betweenness).DefaultIfEmpty(0).Max();
        return [.. audit.People.Select(person =>
        {
            if (!person.InCore || most <= 0)
            {
                return PictureScale.LeastRadius * size;
            }

            var extra = Math.Min(
                PictureScale.ExtraByRoot * Math.Sqrt(person.Betweenness),
                PictureScale.LargestExtra * Math.Sqrt(person.Betweenness / most));
            return (PictureScale.LeastRadius + extra) * size;
        })];
    }
}
