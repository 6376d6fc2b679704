namespace Entente.Methods.Networks.Picture;

/// <summary>Finds the people near a point by squares as wide as the largest person.</summary>
internal sealed class PersonIndex
{
    private readonly Dictionary<(int U, int V), List<int>> _squares = [];
    private readonly double _side;

    internal PersonIndex(IReadOnlyList<PicturePoint> at, double reach)
    {
        _side = Math.Max(1, reach);
        for (var person = 0; person < at.Count; person++)
        {
            var square = SquareOf(at[person]);
            for (var u = -1; u <= 1; u++)
            {
                for (var v = -1; v <= 1; v++)
                {
                    Add((square.U + u, square.V + v), person);
                }
            }
        }
    }

    /// <summary>Everybody whose distance may be within the reach, ascending.</summary>
    internal IReadOnlyList<int> Near(PicturePoint point) => _squares.TryGetValue(SquareOf(point), out var people) ? people : [];

    private (int U, int V) SquareOf(PicturePoint point) =>
        ((int)Math.Floor(point.U / _side), (int)Math.Floor(point.V / _side));

    private void Add((int U, int V) square, int person)
    {
        if (!_squares.TryGetValue(square, out var people))
        {
            _squares[square] = people = [];
        }

        people.Add(person);
    }
}
