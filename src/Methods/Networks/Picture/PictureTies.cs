using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>Draws the ties: working ones below, then strong ones inside, strong ones across on top.</summary>
internal static class PictureTies
{
    internal static void Draw(PictureCanvas canvas, Markup svg)
    {
        svg.Append("<g class=\"en-n-ties\" aria-hidden=\"true\">");
        foreach (var drawn in canvas.Layout.Ties.OrderBy(drawn => Rank(canvas.Audit.Ties[drawn.Tie])))
        {
            var tie = canvas.Audit.Ties[drawn.Tie];
            svg.Append("<path class=\"en-n-t ").Append(ClassOf(canvas, tie)).Append("\" data-e=\"")
                .Append(tie.A).Append(' ').Append(tie.B).Append("\" data-s=\"").Append(SvgText.Number(tie.Strength)).Append("\" d=\"").Append(PathOf(canvas, canvas.CurveOf(drawn))).Append("\"/>");
        }

        svg.Append("</g>");
    }

    private static int Rank(AuditTie tie) => (tie.IsStrong ? 2 : 0) + (tie.Across ? 1 : 0);

    private static string ClassOf(PictureCanvas canvas, AuditTie tie)
    {
        var kind = (tie.Across, tie.IsStrong) switch
        {
            (true, true) => "en-n-xs",
            (true, false) => "en-n-xw",
            (false, true) => "en-n-is " + PictureCanvas.FirmClass(canvas.Audit.Roster.FirmOf(tie.A)),
            (false, false) => "en-n-iw",
        };
        return tie.Unconfirmed ? kind + " en-n-un" : kind;
    }

    private static string PathOf(PictureCanvas canvas, TieCurve curve)
    {
        string At(PicturePoint point) => $"{SvgText.Number(canvas.X(point))} {SvgText.Number(canvas.Y(point))}";
        return $"M{At(curve.Start)}C{At(curve.First)} {At(curve.Second)} {At(curve.End)}";
    }
}
