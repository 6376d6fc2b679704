using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// The line of a tie, a cubic curve. A tie between firms leaves and arrives along U; a bend moves its middle sideways by
/// that length. A tie inside a firm is straight; a bend bows it by that share of its length.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TieCurve(PicturePoint Start, PicturePoint First, PicturePoint Second, PicturePoint End)
{
    private const double Reach = 0.42;

    internal static TieCurve Of(PicturePoint a, PicturePoint b, bool across, double bend)
    {
        if (across)
        {
            var reach = (b.U - a.U) * Reach;
            return new TieCurve(a, new(a.U + reach, a.V + bend), new(b.U - reach, b.V + bend), b);
        }

        var (du, dv) = (b.U - a.U, b.V - a.V);
        var (cu, cv) = (((a.U + b.U) / 2) - (dv * bend), ((a.V + b.V) / 2) + (du * bend));
        return new TieCurve(a, Towards(a, cu, cv), Towards(b, cu, cv), b);
    }

    /// <summary>The point at t from 0 (start) to 1 (end).</summary>
    internal PicturePoint At(double t)
    {
        var s = 1 - t;
        var (w0, w1, w2, w3) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
        return new PicturePoint(
            (w0 * Start.U) + (w1 * First.U) + (w2 * Second.U) + (w3 * End.U),
            (w0 * Start.V) + (w1 * First.V) + (w2 * Second.V) + (w3 * End.V));
    }

    private static PicturePoint Towards(PicturePoint from, double u, double v) =>
        new(from.U + (2.0 / 3 * (u - from.U)), from.V + (2.0 / 3 * (v - from.V)));
}
