using System.Globalization;
using System.Security;
using System.Text;

namespace Entente.Methods.Costing.Pictures;

/// <summary>Collects the parts of a drawing. Colours come from classes, so one drawing serves day, night and print.</summary>
internal sealed class SvgCanvas(double width, double height)
{
    private readonly StringBuilder _body = new(16 * 1024);

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Escaped(string text) => SecurityElement.Escape(text) ?? string.Empty;

    public SvgCanvas Text(double x, double y, string text, string classes, string anchor = "start") =>
        Raw($"<text x=\"{Number(x)}\" y=\"{Number(y)}\" class=\"{classes}\" text-anchor=\"{anchor}\">{Escaped(text)}</text>");

    public SvgCanvas Line(double x1, double y1, double x2, double y2, string classes) =>
        Raw($"<line x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\" class=\"{classes}\"/>");

    public SvgCanvas Circle(double x, double y, double radius, string classes, string more = "") =>
        Raw($"<circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(radius)}\" class=\"{classes}\"{more}/>");

    public SvgCanvas Rectangle(double x, double y, double wide, double high, string classes) =>
        Raw(string.Create(CultureInfo.InvariantCulture,
            $"<rect x=\"{x:0.##}\" y=\"{Number(y)}\" width=\"{wide:0.##}\" height=\"{Number(high)}\" class=\"{classes}\"/>"));

    public SvgCanvas Polyline(IEnumerable<(double X, double Y)> points, string classes) =>
        Raw($"<polyline class=\"{classes}\" points=\"{Points(points)}\"/>");

    public SvgCanvas Polygon(IEnumerable<(double X, double Y)> points, string classes) =>
        Raw($"<polygon class=\"{classes}\" points=\"{Points(points)}\"/>");

    public SvgCanvas Raw(string markup)
    {
        _body.Append(markup);
        return this;
    }

    /// <summary>What the reader of a page hears about a dot, line by line, and where it leads.</summary>
    public static string Tip(IEnumerable<string> lines, string? link) =>
        $" data-tip=\"{Escaped(string.Join('|', lines.Select(line => line.Replace('|', '/'))))}\"" + (link is null ? "" : $" data-href=\"{Escaped(link)}\"");

    /// <summary>The whole drawing with its name and description.</summary>
    public string ToSvg(string id, string title, string description, PictureOptions options)
    {
        var shape = options.IsNarrow ? "en-p en-p-narrow" : "en-p en-p-wide";
        var alone = options.Stylesheet is { } styles
            ? $"<style>{styles.Replace("]]>", "", StringComparison.Ordinal)}</style><rect width=\"{Number(width)}\" height=\"{Number(height)}\" class=\"en-p-ground\"/>" : "";
        var space = options.Stylesheet is null ? "" : " xmlns=\"http://www.w3.org/2000/svg\"";
        var reads = options.Stylesheet is null ? " tabindex=\"0\" data-en-dots=\"\"" : "";
        var name = options.IsNarrow ? id + "-narrow" : id;
        return $"<svg{space} class=\"{shape}\" viewBox=\"0 0 {Number(width)} {Number(height)}\" width=\"{Number(width)}\" height=\"{Number(height)}\""
            + $" role=\"img\" aria-labelledby=\"{name}-t {name}-d\"{reads}><title id=\"{name}-t\">{Escaped(title)}</title>"
            + $"<desc id=\"{name}-d\">{Escaped(description)}</desc>{alone}{_body}</svg>";
    }

    private static string Points(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));
}
