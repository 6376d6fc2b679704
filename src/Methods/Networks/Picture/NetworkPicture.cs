using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// The picture of an audit as SVG: firms side by side, levels in rows, core toward the border and periphery outward,
/// strong ties across dark and on top. Classes only (prefix <c>en-</c>), so that a strict content security policy and
/// dark mode hold; a number that depends on the data is a presentation attribute. The same data give the same text.
/// </summary>
public static class NetworkPicture
{
    /// <summary>Draws a layout.</summary>
    public static string Render(AuditResult audit, PictureLayout layout, NetworkPictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(layout);
        var canvas = new PictureCanvas(audit, layout, options ?? new NetworkPictureOptions());
        var svg = new Markup();
        AppendRoot(canvas, svg, attributes: string.Empty);
        AppendBody(canvas, svg);
        return svg.Append("</svg>").ToString();
    }

    /// <summary>Finds the layout and draws it.</summary>
    public static string Render(
        AuditResult audit, PictureOrientation orientation, NetworkPictureOptions? options = null, CancellationToken ct = default) =>
        Render(audit, PictureLayout.Of(audit, orientation, ct: ct), options);

    /// <summary>
    /// A file of its own for downloads: with the light colours of the stylesheet written out, since other programs read
    /// neither our variables nor a page's styles, and a white ground.
    /// </summary>
    public static string RenderFile(
        AuditResult audit, PictureLayout layout, string stylesheet, NetworkPictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(layout);
        var canvas = new PictureCanvas(audit, layout, (options ?? new NetworkPictureOptions()) with { LinkOf = null });
        var svg = new Markup().Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        AppendRoot(canvas, svg, FileAttributes(canvas));
        svg.Append("<style>").Append(FileStylesheet.Of(stylesheet)).Append("</style>")
            .Append("<rect class=\"en-n-ground\"").Append(PictureFrame.Box(-20, -20, canvas.Width + 40, canvas.Height + 40)).Append("/>");
        AppendBody(canvas, svg);
        return svg.Append("</svg>\n").ToString();
    }

    private static string FileAttributes(PictureCanvas canvas) =>
        $" xmlns=\"http://www.w3.org/2000/svg\" width=\"{SvgText.Number(canvas.Width + 40)}\" height=\"{SvgText.Number(canvas.Height + 40)}\"";

    private static void AppendRoot(PictureCanvas canvas, Markup svg, string attributes)
    {
        var prefix = SvgText.Escape(canvas.Options.IdPrefix) + (canvas.IsWide ? "-wide" : "-narrow");
        var margin = attributes.Length > 0 ? 20 : 0;
        svg.Append("<svg class=\"en-net ").Append(canvas.IsWide ? "en-net-wide" : "en-net-narrow").Append('"').Append(attributes)
            .Append($" viewBox=\"{-margin} {-margin} {SvgText.Number(canvas.Width + (2 * margin))} {SvgText.Number(canvas.Height + (2 * margin))}\"")
            .Append($" role=\"group\" aria-labelledby=\"{prefix}-title {prefix}-desc\">")
            .Append($"<title id=\"{prefix}-title\">{SvgText.Label(canvas.Options.Title)}</title>")
            .Append($"<desc id=\"{prefix}-desc\">{SvgText.Escape(PictureCaption.Description(canvas))}</desc>");
    }

    private static void AppendBody(PictureCanvas canvas, Markup svg)
    {
        var notes = PictureNotes.Of(canvas.Audit, canvas.Layout.Orientation, canvas.Layout.Bands, canvas.Layout.Strips);
        if (canvas.IsWide)
        {
            PictureFrame.DrawGround(canvas, svg);
        }
        else
        {
            NarrowFrame.DrawGround(canvas, svg);
        }

        PictureTies.Draw(canvas, svg);
        AppendWords(canvas, svg, notes);
        PictureNodes.Draw(canvas, svg);
        if (canvas.IsWide)
        {
            PictureFrame.DrawAxis(canvas, svg);
        }
    }

    private static void AppendWords(
        PictureCanvas canvas, Markup svg, IReadOnlyList<PictureNote> notes)
    {
        var taken = notes.Select(note => note.Box);
        if (canvas.IsWide)
        {
            PictureFrame.DrawLabels(canvas, svg);
        }
        else
        {
            NarrowFrame.DrawLabels(canvas, svg);
            taken = taken.Concat(canvas.Audit.Firms.Select(firm => NarrowFrame.LabelBox(canvas, firm.Firm)));
        }

        svg.Append("<g class=\"en-n-tags\" aria-hidden=\"true\">");
        foreach (var tag in PictureTags.Of(canvas, taken))
        {
            svg.Append($"<text class=\"en-n-tag\" data-p=\"{tag.Person}\" x=\"{SvgText.Number(tag.X)}\" y=\"{SvgText.Number(tag.Y + 3.6)}\">{SvgText.Escape(tag.Text)}</text>");
        }

        svg.Append("</g>");
        PictureNotes.Draw(notes, svg);
    }
}
