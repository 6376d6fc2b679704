using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PdfSharp.Drawing;

namespace Entente.Platform.Exports.Pdf.Drawing;

/// <summary>
/// An SVG drawing as vectors of a PDF: groups, paths, lines, rectangles, circles, ellipses, polygons, polylines and text,
/// with a style sheet of class selectors, presentation attributes and translate, scale and rotate. Made for the drawings
/// that Entente itself makes; filters, gradients, masks and pictures inside pictures are left out.
/// </summary>
internal sealed class SvgPicture
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    private readonly XElement root;
    private readonly SvgStylesheet stylesheet;
    private readonly double left;
    private readonly double top;
    private readonly double width;
    private readonly double height;

    private SvgPicture(XElement root)
    {
        this.root = root;
        stylesheet = SvgStylesheet.Parse(string.Concat(root.Descendants().Where(e => e.Name.LocalName == "style").Select(e => e.Value)));
        var box = SvgNumbers.Read((string?)root.Attribute("viewBox"));
        (left, top, width, height) = box.Count == 4 ? (box[0], box[1], box[2], box[3])
            : (0, 0, SvgNumbers.Length(root, "width", 300), SvgNumbers.Length(root, "height", 150));
    }

    /// <exception cref="FormatException">The text is no SVG.</exception>
    public static SvgPicture Parse(string svg)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), Settings);
            return new SvgPicture(XElement.Load(reader));
        }
        catch (XmlException e)
        {
            throw new FormatException($"The drawing is no SVG: {e.Message}", e);
        }
    }

    /// <summary>The size on a page of that width, smaller where it would be higher than the page.</summary>
    public (double Width, double Height) Within(double pageWidth, double pageHeight)
    {
        var scale = Math.Min(pageWidth / width, pageHeight / height);
        return (width * scale, height * scale);
    }

    public void Draw(XGraphics graphics, double x, double y, double drawnWidth)
    {
        var state = graphics.Save();
        graphics.TranslateTransform(x, y);
        graphics.ScaleTransform(drawnWidth / width);
        graphics.TranslateTransform(-left, -top);
        DrawChildren(graphics, root, SvgStyle.Initial.With(stylesheet.For(root)));
        graphics.Restore(state);
    }

    private void DrawChildren(XGraphics graphics, XElement parent, SvgStyle inherited)
    {
        foreach (var element in parent.Elements())
        {
            var style = inherited.With(stylesheet.For(element));
            if (style.IsShown && element.Name.LocalName is not ("title" or "desc" or "defs" or "style" or "metadata" or "clipPath"))
            {
                var state = graphics.Save();
                Transform(graphics, (string?)element.Attribute("transform"));
                DrawElement(graphics, element, style);
                graphics.Restore(state);
            }
        }
    }

    private void DrawElement(XGraphics graphics, XElement element, SvgStyle style)
    {
        switch (element.Name.LocalName)
        {
            case "g" or "a" or "svg":
                DrawChildren(graphics, element, style);
                break;
            case "text":
                SvgWords.Draw(graphics, element, style, stylesheet);
                break;
            default:
                if (SvgShapes.PathOf(element) is { } path)
                {
                    graphics.DrawPath(style.Pen, style.Brush, path);
                }

                break;
        }
    }

    private static void Transform(XGraphics graphics, string? transform)
    {
        foreach (var part in (transform ?? string.Empty).Split(')', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var open = part.IndexOf('(', StringComparison.Ordinal);
            var numbers = SvgNumbers.Read(open < 0 ? null : part[(open + 1)..]);
            switch ((open < 0 ? part : part[..open]).Trim(' ', ','), numbers)
            {
                case ("translate", [var x, ..]):
                    graphics.TranslateTransform(x, numbers.Count > 1 ? numbers[1] : 0);
                    break;
                case ("scale", [var x, ..]):
                    graphics.ScaleTransform(x, numbers.Count > 1 ? numbers[1] : x);
                    break;
                case ("rotate", [var angle]):
                    graphics.RotateTransform(angle);
                    break;
                case ("rotate", [var angle, var x, var y]):
                    graphics.RotateAtTransform(angle, new XPoint(x, y));
                    break;
            }
        }
    }
}

/// <summary>Numbers in attributes.</summary>
internal static class SvgNumbers
{
    public static IReadOnlyList<double> Read(string? text)
    {
        var numbers = new List<double>();
        foreach (System.Text.RegularExpressions.ValueMatch match in SvgPathReader.Number().EnumerateMatches(text))
        {
            numbers.Add(double.Parse(text.AsSpan(match.Index, match.Length), NumberStyles.Float, CultureInfo.InvariantCulture));
        }

        return numbers;
    }

    public static double Length(XElement element, string attribute, double otherwise = 0) =>
        Read((string?)element.Attribute(attribute)) is [var first, ..] ? first : otherwise;
}
