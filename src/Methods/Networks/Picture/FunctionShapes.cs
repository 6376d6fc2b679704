using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// Which shape stands for which function: the function with most people is a circle, then square, diamond, hexagon,
/// triangle, and a pentagon for all further ones. Of equals the first in the alphabet comes first. People without a
/// function are circles.
/// </summary>
internal sealed class FunctionShapes
{
    private const int Shapes = 6;
    private readonly List<string> _functions;

    internal FunctionShapes(AuditResult audit)
    {
        _functions = [.. audit.Roster.People
            .Select(person => person.Function)
            .OfType<string>()
            .GroupBy(function => function, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => same.Key, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.Key)];
    }

    /// <summary>Functions in the order of their shapes.</summary>
    internal IReadOnlyList<string> Functions => _functions;

    /// <summary>Number of the function from 0, or −1 where none is given.</summary>
    internal int NumberOf(string? function) =>
        function is null ? -1 : _functions.FindIndex(known => string.Equals(known, function, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the legend calls each shape that occurs: the function, or "other functions" from the sixth on.</summary>
    internal IEnumerable<(int Shape, string Words)> Legend()
    {
        for (var function = 0; function < Math.Min(_functions.Count, Shapes - 1); function++)
        {
            yield return (function, _functions[function]);
        }

        if (_functions.Count >= Shapes)
        {
            yield return (Shapes - 1, _functions.Count == Shapes ? _functions[^1] : "other functions");
        }
    }

    /// <summary>The element for a function's shape with about the area of a circle of that radius.</summary>
    internal static string Draw(int function, double radius, string cssClass) => Math.Min(function, Shapes - 1) switch
    {
        1 => Square(radius * 0.9, cssClass),
        2 => Diamond(radius * 1.22, cssClass),
        3 => Polygon(radius * 1.12, 6, 0, cssClass),
        4 => Polygon(radius * 1.3, 3, 30, cssClass),
        5 => Polygon(radius * 1.14, 5, 54, cssClass),
        _ => $"<circle class=\"{cssClass}\" r=\"{SvgText.Number(radius)}\"/>",
    };

    private static string Square(double half, string cssClass) =>
        $"<rect class=\"{cssClass}\" x=\"{SvgText.Number(-half)}\" y=\"{SvgText.Number(-half)}\" "
        + $"width=\"{SvgText.Number(2 * half)}\" height=\"{SvgText.Number(2 * half)}\" rx=\"2\"/>";

    private static string Diamond(double half, string cssClass)
    {
        var (near, far) = (SvgText.Number(-half), SvgText.Number(half));
        return $"<path class=\"{cssClass}\" d=\"M0 {near}L{far} 0L0 {far}L{near} 0Z\"/>";
    }

    private static string Polygon(double radius, int corners, double turn, string cssClass)
    {
        var points = Enumerable.Range(0, corners).Select(corner =>
        {
            var angle = (turn + (corner * 360.0 / corners)) * Math.PI / 180;
            return $"{SvgText.Number(radius * Math.Cos(angle))},{SvgText.Number(-radius * Math.Sin(angle))}";
        });
        return $"<polygon class=\"{cssClass}\" points=\"{string.Join(' ', points)}\"/>";
    }
}
