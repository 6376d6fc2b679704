using System.Globalization;

namespace Entente.Methods.Costing.Pictures;

/// <summary>
/// The whale curve as a picture: cumulative profit beside cumulative sales, peak and what is given back in words on the
/// drawing, a strip that marks every customer. Where the total is 0 or less the scale is money instead of shares.
/// <para>Source: Kaplan &amp; Narayanan 2001; source 004, figure 4.3.</para>
/// </summary>
public static class WhalePicture
{
    /// <summary>The drawing as SVG.</summary>
    public static string Render(WhaleCurve curve, PictureOptions options)
    {
        ArgumentNullException.ThrowIfNull(curve);
        ArgumentNullException.ThrowIfNull(options);
        var frame = new WhaleFrame(curve, options);
        if (curve.Ranked.Count > 0)
        {
            new WhaleLines(frame).Draw();
            new WhaleStrip(frame).Draw();
            new WhaleWords(frame).Draw();
            new WhaleDots(frame).Draw();
        }

        return frame.Canvas.ToSvg("whale", $"Whale curve: {options.Title}", Description(curve, options), options);
    }

    private static string Description(WhaleCurve curve, PictureOptions options)
    {
        var count = curve.Ranked.Count;
        if (count == 0)
        {
            return "There is no customer to draw.";
        }

        var end = "The same values are in the table below.";
        return curve.PeakShare is { } peak
            ? string.Create(CultureInfo.InvariantCulture, $"Cumulative profit rises to {peak * 100:0} percent of the total after {curve.PeakAt} of {count} customers and ends at 100 percent. {end}")
            : string.Create(CultureInfo.InvariantCulture, $"Cumulative profit rises to {Amounts.Brief(curve.Peak, options.Currency)} after {curve.PeakAt} of {count} customers and ends at {Amounts.Brief(curve.Total, options.Currency)}. {end}");
    }
}
