using System.Xml.Linq;
using PdfSharp.Drawing;

namespace Entente.Platform.Exports.Pdf.Drawing;

/// <summary>Shapes as paths.</summary>
internal static class SvgShapes
{
    /// <summary>Null for an element that is no shape, or one without size.</summary>
    public static XGraphicsPath? PathOf(XElement element) => element.Name.LocalName switch
    {
        "path" => SvgPathReader.Read((string?)element.Attribute("d") ?? string.Empty),
        "line" => Line(element),
        "rect" => Rectangle(element),
        "circle" => Ellipse(element, SvgNumbers.Length(element, "r"), SvgNumbers.Length(element, "r")),
        "ellipse" => Ellipse(element, SvgNumbers.Length(element, "rx"), SvgNumbers.Length(element, "ry")),
        "polygon" => Points(element, isClosed: true),
        "polyline" => Points(element, isClosed: false),
        _ => null,
    };

    private static XGraphicsPath Line(XElement element)
    {
        var path = new XGraphicsPath();
        path.AddLine(
            SvgNumbers.Length(element, "x1"), SvgNumbers.Length(element, "y1"),
            SvgNumbers.Length(element, "x2"), SvgNumbers.Length(element, "y2"));
        return path;
    }

    private static XGraphicsPath? Rectangle(XElement element)
    {
        var (x, y) = (SvgNumbers.Length(element, "x"), SvgNumbers.Length(element, "y"));
        var (width, height) = (SvgNumbers.Length(element, "width"), SvgNumbers.Length(element, "height"));
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var path = new XGraphicsPath();
        var corner = Math.Min(SvgNumbers.Length(element, "rx", SvgNumbers.Length(element, "ry")), Math.Min(width, height) / 2);
        if (corner > 0)
        {
            path.AddRoundedRectangle(x, y, width, height, 2 * corner, 2 * corner);
        }
        else
        {
            path.AddRectangle(x, y, width, height);
        }

        return path;
    }

    private static XGraphicsPath? Ellipse(XElement element, double rx, double ry)
    {
        if (rx <= 0 || ry <= 0)
        {
            return null;
        }

        var path = new XGraphicsPath();
        path.AddEllipse(SvgNumbers.Length(element, "cx") - rx, SvgNumbers.Length(element, "cy") - ry, 2 * rx, 2 * ry);
        return path;
    }

    private static XGraphicsPath? Points(XElement element, bool isClosed)
    {
        var numbers = SvgNumbers.Read((string?)element.Attribute("points"));
        if (numbers.Count < 4)
        {
            return null;
        }

        var path = new XGraphicsPath();
        path.AddLines([.. Enumerable.Range(0, numbers.Count / 2).Select(i => new XPoint(numbers[2 * i], numbers[(2 * i) + 1]))]);
        if (isClosed)
        {
            path.CloseFigure();
        }

        return path;
    }
}
