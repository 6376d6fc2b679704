using System.Runtime.InteropServices;
using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>Where people of one level stand: a stretch of V.</summary>
/// <param name="Level">The level; null for people whose level is not given.</param>
/// <param name="Start">First V of the band.</param>
/// <param name="End">Last V of the band.</param>
/// <param name="Rows">Rows of slots in it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PictureBand(Level? Level, double Start, double End, int Rows);

/// <summary>A stretch of U that belongs to the core or the periphery of one firm.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PictureStrip(int Firm, bool Core, double Start, double End)
{
    /// <summary>The middle of the strip.</summary>
    public double Middle => (Start + End) / 2;
}

/// <summary>A place for one person.</summary>
/// <param name="At">Where it is.</param>
/// <param name="Depth">Distance from the nearest border, or from the middle where there is no border.</param>
/// <param name="Row">Number of the row over all bands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PictureSlot(PicturePoint At, double Depth, int Row);

/// <summary>People who may stand in each other's place: same firm, same level, same zone.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PictureCell(int Firm, Level? Level, bool Core);
