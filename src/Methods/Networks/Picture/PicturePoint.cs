using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Picture;

/// <summary>A place in the picture: U runs across the firms, V across the levels.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PicturePoint(double U, double V)
{
    internal double SquaredDistanceTo(PicturePoint other)
    {
        var (du, dv) = (U - other.U, V - other.V);
        return (du * du) + (dv * dv);
    }

    internal double DistanceTo(PicturePoint other) => Math.Sqrt(SquaredDistanceTo(other));
}
