using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Picture;

/// <summary>A rectangle on the canvas that words take up.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PictureBox(double Left, double Top, double Right, double Bottom)
{
    internal static PictureBox Around(double x, double y, double halfWidth, double halfHeight) =>
        new(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);

    internal bool Overlaps(PictureBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    internal bool Covers(double x, double y, double reach) =>
        x > Left - reach && x < Right + reach && y > Top - reach && y < Bottom + reach;
}
