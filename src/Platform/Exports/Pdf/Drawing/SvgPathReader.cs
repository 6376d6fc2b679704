using System.Text.RegularExpressions;
using PdfSharp.Drawing;

namespace Entente.Platform.Exports.Pdf.Drawing;

/// <summary>Reads the data of a path: M L H V C S Q T A Z, absolute and relative. An arc becomes curves.</summary>
internal sealed partial class SvgPathReader
{
    private readonly XGraphicsPath path = new();
    private XPoint at;
    private XPoint start;
    private XPoint? reflected;

    public static XGraphicsPath Read(string data)
    {
        var reader = new SvgPathReader();
        foreach (Match command in Command().Matches(data))
        {
            reader.Follow(command.Groups["letter"].Value[0], SvgNumbers.Read(command.Groups["numbers"].Value));
        }

        return reader.path;
    }

    private void Follow(char letter, IReadOnlyList<double> numbers)
    {
        var size = char.ToUpperInvariant(letter) switch { 'H' or 'V' => 1, 'M' or 'L' or 'T' => 2, 'S' or 'Q' => 4, 'C' => 6, 'A' => 7, _ => 0 };
        if (size == 0)
        {
            path.CloseFigure();
            (at, reflected) = (start, null);
            return;
        }

        for (var place = 0; place + size <= numbers.Count; place += size)
        {
            // Further pairs after a move are lines.
            var effective = place > 0 && letter is 'M' or 'm' && place > 0 ? (char)(letter - 1) : letter;
            Step(char.ToUpperInvariant(effective), char.IsLower(letter), [.. numbers.Skip(place).Take(size)]);
        }
    }

    private void Step(char letter, bool isRelative, double[] n)
    {
        var (ox, oy) = isRelative ? (at.X, at.Y) : (0, 0);
        switch (letter)
        {
            case 'M':
                path.StartFigure();
                at = start = new(ox + n[0], oy + n[1]);
                reflected = null;
                break;
            case 'H':
                LineTo(new(ox + n[0], at.Y));
                break;
            case 'V':
                LineTo(new(at.X, oy + n[0]));
                break;
            case 'C':
                CurveTo(new(ox + n[0], oy + n[1]), new(ox + n[2], oy + n[3]), new(ox + n[4], oy + n[5]));
                break;
            case 'S':
                CurveTo(reflected ?? at, new(ox + n[0], oy + n[1]), new(ox + n[2], oy + n[3]));
                break;
            case 'Q':
                QuadraticTo(new(ox + n[0], oy + n[1]), new(ox + n[2], oy + n[3]));
                break;
            case 'T':
                QuadraticTo(reflected ?? at, new(ox + n[0], oy + n[1]));
                break;
            case 'A':
                ArcTo(n, new(ox + n[5], oy + n[6]));
                break;
            default:
                LineTo(new(ox + n[0], oy + n[1]));
                break;
        }
    }

    private void LineTo(XPoint to)
    {
        path.AddLine(at, to);
        (at, reflected) = (to, null);
    }

    private void CurveTo(XPoint a, XPoint b, XPoint to)
    {
        path.AddBezier(at, a, b, to);
        reflected = new((2 * to.X) - b.X, (2 * to.Y) - b.Y);
        at = to;
    }

    private void QuadraticTo(XPoint control, XPoint to)
    {
        var from = at;
        path.AddBezier(from, Between(from, control), Between(to, control), to);
        reflected = new((2 * to.X) - control.X, (2 * to.Y) - control.Y);
        at = to;
    }

    private static XPoint Between(XPoint end, XPoint control) =>
        new(end.X + (2 * (control.X - end.X) / 3), end.Y + (2 * (control.Y - end.Y) / 3));

    private void ArcTo(double[] n, XPoint to)
    {
        if (n[0] == 0 || n[1] == 0)
        {
            LineTo(to);
            return;
        }

        path.AddArc(at, to, new XSize(Math.Abs(n[0]), Math.Abs(n[1])), n[2], n[3] != 0, n[4] != 0 ? XSweepDirection.Clockwise : XSweepDirection.Counterclockwise);
        (at, reflected) = (to, null);
    }

    [GeneratedRegex(@"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex Number();

    [GeneratedRegex(@"(?<letter>[MmLlHhVvCcSsQqTtAaZz])(?<numbers>[^MmLlHhVvCcSsQqTtAaZz]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();
}
