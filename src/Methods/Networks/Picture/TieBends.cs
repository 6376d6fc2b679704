namespace Entente.Methods.Networks.Picture;

/// <summary>Chooses for each tie how far it bows aside so that it does not run through a third person or over words: the
/// smallest bend that hits fewest.</summary>
internal sealed class TieBends
{
    private const int Steps = 40;
    private const double EdgeRoom = 3;
    private static readonly double[] Asides = [0, 14, -14, 24, -24, 36, -36, 50, -50];

    private readonly TrimmedGrid _grid;
    private readonly IReadOnlyList<PicturePoint> _at;
    private readonly double[] _clear;
    private readonly PersonIndex _index;
    private readonly PictureBox[] _words;

    internal TieBends(TrimmedGrid grid, double[] outerRadii, IEnumerable<PictureBox> words)
    {
        (_grid, _at) = (grid, grid.People);
        _clear = [.. outerRadii.Select(radius => radius + 1.5)];
        _index = new PersonIndex(grid.People, _clear.DefaultIfEmpty(1).Max());
        _words = [.. words];
    }

    internal double Of(LayoutTie tie)
    {
        var (best, least) = (0.0, double.PositiveInfinity);
        foreach (var aside in Asides)
        {
            var bend = BendFor(tie, aside);
            var cost = (0.25 * Math.Abs(aside)) + Hits(tie, bend);
            (best, least) = cost < least ? (bend, cost) : (best, least);
            if (least == 0)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>A tie across bends by a length, one inside by a share of its length, twice as far as its middle moves.</summary>
    private double BendFor(LayoutTie tie, double aside)
    {
        var length = _at[tie.A].DistanceTo(_at[tie.B]);
        return tie.Across ? aside : aside / Math.Max(length, 2 * Math.Abs(aside));
    }

    private double Hits(LayoutTie tie, double bend)
    {
        var curve = TieCurve.Of(_at[tie.A], _at[tie.B], tie.Across, bend);
        var nearest = new Dictionary<int, double>();
        var (outside, overWords) = (false, false);
        for (var step = 0; step <= Steps; step++)
        {
            var point = curve.At((double)step / Steps);
            outside |= point.V < EdgeRoom || point.V > _grid.Depth - EdgeRoom || point.U < EdgeRoom || point.U > _grid.Length - EdgeRoom;
            overWords |= Array.Exists(_words, box => box.Covers(point.U, point.V, 2));
            foreach (var person in _index.Near(point))
            {
                var distance = point.DistanceTo(_at[person]);
                if (person != tie.A && person != tie.B && distance < _clear[person])
                {
                    nearest[person] = Math.Min(distance, nearest.GetValueOrDefault(person, double.PositiveInfinity));
                }
            }
        }

        return (outside ? 400 : 0) + (overWords ? 45 : 0) + nearest.Sum(hit => 30 + (2 * (_clear[hit.Key] - hit.Value)));
    }
}
