using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>The signs that a picture uses, each with its words, as HTML. Only what occurs is listed.</summary>
public static class PictureLegend
{
    /// <summary>The legend of an audit's picture.</summary>
    public static string Of(AuditResult audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var html = new Markup().Append("<div class=\"en-net-key\">");
        foreach (var (sign, words) in Ties(audit))
        {
            Append(html, "0 0 30 12", sign, words);
        }

        html.Append("<span class=\"en-net-key-break\"></span>");
        foreach (var (shape, words) in new FunctionShapes(audit).Legend())
        {
            Append(html, "-7 -7 14 14", FunctionShapes.Draw(shape, 5.2, "en-n-ks"), words);
        }

        foreach (var (box, sign, words) in People(audit))
        {
            Append(html, box, sign, words);
        }

        return html.Append("</div>").ToString();
    }

    private static IEnumerable<(string Sign, string Words)> Ties(AuditResult audit)
    {
        if (audit.Firms.Count > 1)
        {
            yield return ("<path class=\"en-n-t en-n-xs\" d=\"M1 6H29\"/>", "strong, across");
            yield return ("<path class=\"en-n-t en-n-xw\" d=\"M1 6H29\"/>", "working, across");
        }

        yield return (InsideSign(audit.Firms.Count), "strong, inside");
        yield return ("<path class=\"en-n-t en-n-iw\" d=\"M1 6H29\"/>", "working, inside");
        if (audit.Totals.Unconfirmed > 0)
        {
            yield return ("<path class=\"en-n-t en-n-xw en-n-un\" d=\"M1 6H29\"/>", "known from one side only");
        }
    }

    private static string InsideSign(int firms) => string.Concat(Enumerable.Range(0, Math.Clamp(firms, 1, 3))
        .Select(firm => $"<path class=\"en-n-t en-n-is {PictureCanvas.FirmClass(firm)}\" d=\"M1 {(firms == 1 ? 6 : 4 + (firm * 4))}H29\"/>"));

    private static IEnumerable<(string Box, string Sign, string Words)> People(AuditResult audit)
    {
        if (audit.BoundarySpanners.Any())
        {
            yield return ("0 0 18 18", "<circle class=\"en-n-ring\" cx=\"9\" cy=\"9\" r=\"7.6\"/><circle class=\"en-n-kf\" cx=\"9\" cy=\"9\" r=\"4.8\"/>", "boundary spanner");
        }

        yield return ("0 0 14 14", "<circle class=\"en-n-ks\" cx=\"7\" cy=\"7\" r=\"5.2\"/>", "hollow: periphery");
        yield return ("0 0 26 16", "<circle class=\"en-n-kf\" cx=\"5\" cy=\"8\" r=\"3.2\"/><circle class=\"en-n-kf\" cx=\"17\" cy=\"8\" r=\"6.8\"/>", "size: betweenness");
    }

    private static void Append(Markup html, string box, string sign, string words) =>
        html.Append($"<span><svg viewBox=\"{box}\" aria-hidden=\"true\">{sign}</svg>{SvgText.Label(words)}</span>");
}
