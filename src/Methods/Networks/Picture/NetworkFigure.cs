using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// The picture with all that belongs to it, as HTML: controls (shown by the script, since without it they do nothing),
/// the wide and the narrow drawing of which the stylesheet shows one, legend and caption.
/// </summary>
public static class NetworkFigure
{
    /// <summary>The figure of an audit.</summary>
    public static string Render(AuditResult audit, PictureLayout wide, PictureLayout narrow, NetworkPictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var html = new Markup().Append("<figure class=\"en-net-figure\" data-en-net=\"\">");
        return html
            .Append(Controls(audit))
            .Append("<div class=\"en-net-box\" data-en-ties=\"all\">")
            .Append(NetworkPicture.Render(audit, wide, options))
            .Append(NetworkPicture.Render(audit, narrow, options))
            .Append("</div>")
            .Append(PictureLegend.Of(audit))
            .Append("<figcaption class=\"en-net-cap\">").Append(SvgText.Escape(PictureCaption.Of(audit)))
            .Append("</figcaption></figure>")
            .ToString();
    }

    private static string Controls(AuditResult audit)
    {
        var html = new Markup().Append("<div class=\"en-net-ctl\"><div class=\"en-net-seg\" role=\"group\" aria-label=\"Ties shown\">");
        html.Append(Button("all", "All ties", pressed: true)).Append(Button("strong", "Strong", pressed: false));
        if (audit.Firms.Count > 1)
        {
            html.Append(Button("cross", "Cross-firm", pressed: false));
        }

        html.Append("</div><label>Highlight <select class=\"form-select form-select-sm en-net-select\" data-en-net-highlight=\"\">");
        foreach (var (cssClass, words) in Highlights(audit))
        {
            html.Append($"<option value=\"{cssClass}\">{SvgText.Label(words)}</option>");
        }

        return html.Append("</select></label>").Append(Strengths()).Append("</div>").ToString();
    }

    /// <summary>The mean of frequency, importance and closeness from which on ties are shown.</summary>
    private static string Strengths()
    {
        var html = new Markup().Append("<label>Strength <select class=\"form-select form-select-sm en-net-select\" data-en-net-strength=\"\">");
        html.Append("<option value=\"0\">any</option>");
        foreach (var least in new[] { "3", "3.5", "4", "4.5" })
        {
            html.Append($"<option value=\"{least}\">{least} or more</option>");
        }

        return html.Append("</select></label>").ToString();
    }

    private static string Button(string ties, string words, bool pressed) =>
        $"<button type=\"button\" data-en-net-show=\"{ties}\" aria-pressed=\"{(pressed ? "true" : "false")}\">{words}</button>";

    private static IEnumerable<(string CssClass, string Words)> Highlights(AuditResult audit)
    {
        yield return (string.Empty, "nothing");
        if (audit.BoundarySpanners.Any())
        {
            yield return ("en-n-span", "boundary spanners");
        }

        yield return ("en-n-core", "core");
        yield return ("en-n-peri", "periphery");
        foreach (var level in audit.Firms.SelectMany(firm => firm.Levels).Select(count => count.Level).OfType<Level>().Distinct().OrderDescending())
        {
            yield return ($"en-n-l{LevelNames.InOneWord(level)[0]}", LevelNames.Of(level));
        }

        var functions = new FunctionShapes(audit).Functions;
        for (var function = 0; function < functions.Count; function++)
        {
            yield return ($"en-n-fn{function + 1}", functions[function]);
        }

        if (audit.People.Any(person => !person.Answered))
        {
            yield return ("en-n-nr", "no answer");
        }
    }
}
