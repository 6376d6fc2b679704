using System.Runtime.InteropServices;
using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>A role written beside a person.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PictureTag(int Person, string Text, double X, double Y);

/// <summary>
/// Puts role tags where they hit no person, no other tag and few dark ties: below, above, right or left of their person.
/// A tag that would hit a person or a tag everywhere is left out; the person's description says the role anyway.
/// </summary>
internal sealed class PictureTags
{
    private const double CharacterWidth = 5.9;
    private const double Hit = 60;
    private const int MostTags = 24;
    private const int LongestTag = 26;
    private readonly PictureCanvas _canvas;
    private readonly List<PictureBox> _taken;
    private readonly PicturePoint[] _dark;
    private readonly PicturePoint[] _pale;

    private PictureTags(PictureCanvas canvas, IEnumerable<PictureBox> taken)
    {
        _canvas = canvas;
        _taken = [.. taken];
        var strong = canvas.Layout.Ties.Where(drawn => canvas.Audit.Ties[drawn.Tie].IsStrong).ToLookup(drawn => canvas.Audit.Ties[drawn.Tie].Across);
        _dark = [.. strong[true].SelectMany(canvas.PointsOn)];
        _pale = [.. strong[false].SelectMany(canvas.PointsOn)];
    }

    /// <summary>The tags that find a place; boxes already taken by other words are kept free.</summary>
    internal static IReadOnlyList<PictureTag> Of(PictureCanvas canvas, IEnumerable<PictureBox> taken)
    {
        var tags = new PictureTags(canvas, taken);
        return [.. Wanted(canvas).Select(wanted => tags.Place(wanted.Person, wanted.Text)).OfType<PictureTag>()];
    }

    /// <summary>"project manager" as PM, which the caption explains.</summary>
    internal static string Shorten(string label) =>
        Wording.Cut(
            label
                .Replace("project manager", "PM", StringComparison.OrdinalIgnoreCase)
                .Replace("project leader", "PL", StringComparison.OrdinalIgnoreCase),
            LongestTag);

    private static IEnumerable<(int Person, string Text)> Wanted(PictureCanvas canvas)
    {
        var everyRole = canvas.IsWide && canvas.Audit.People.Count <= 80;
        return canvas.Audit.Roster.People
            .Select((person, index) => (index, role: person.Roles.OrderBy(role => Rank(role.Kind)).FirstOrDefault()))
            .Where(entry => entry.role is not null && (everyRole || Rank(entry.role.Kind) < Rank(RoleKind.FormerProjectLeader)))
            .OrderBy(entry => Rank(entry.role!.Kind))
            .Take(MostTags)
            .Select(entry => (entry.index, Shorten(entry.role!.Label)));
    }

    private static int Rank(RoleKind kind) => kind switch
    {
        RoleKind.ProjectLeader => 0,
        RoleKind.DesignatedContact => 1,
        RoleKind.Sponsor => 2,
        RoleKind.FormerProjectLeader => 3,
        _ => 4,
    };

    private PictureTag? Place(int person, string text)
    {
        var (x, y) = (_canvas.X(person), _canvas.Y(person));
        var radius = _canvas.Layout.OuterRadii[person] * (_canvas.ShapeOf(person) == 3 ? 1.12 : 1);
        var half = text.Length * CharacterWidth / 2;
        (double X, double Y, double Dislike)[] places =
        [
            (x, y + radius + 8, 0),
            (x, y - radius - 7, 1),
            (x + radius + 5 + half, y, 2),
            (x - radius - 5 - half, y, 2),
        ];
        var best = places
            .Select(place => (place, box: PictureBox.Around(place.X, place.Y, half + 1, 7)))
            .Select(option => (option.place, option.box, cost: option.place.Dislike + Cost(option.box, person)))
            .MinBy(option => option.cost);
        if (best.cost >= Hit)
        {
            return null;
        }

        _taken.Add(best.box);
        return new PictureTag(person, text, best.place.X, best.place.Y);
    }

    private double Cost(PictureBox box, int own)
    {
        var cost = box.Left < 0 || box.Right > _canvas.Width || box.Top < 0 || box.Bottom > _canvas.Height ? Hit : 0;
        for (var person = 0; person < _canvas.Audit.People.Count; person++)
        {
            cost += person != own && box.Covers(_canvas.X(person), _canvas.Y(person), _canvas.Layout.OuterRadii[person]) ? Hit : 0;
        }

        cost += Hit * _taken.Count(box.Overlaps);
        cost += 6 * Math.Min(9, _dark.Count(point => box.Covers(_canvas.X(point), _canvas.Y(point), 0)));
        return cost + (0.2 * Math.Min(40, _pale.Count(point => box.Covers(_canvas.X(point), _canvas.Y(point), 0))));
    }
}
