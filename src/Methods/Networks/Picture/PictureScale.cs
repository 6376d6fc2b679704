namespace Entente.Methods.Networks.Picture;

/// <summary>
/// Sizes of one orientation for a number of people and firms: more of them make everything smaller, down to what can
/// still be told apart. Lengths are in the picture's own units, about one pixel on a page or phone.
/// </summary>
internal sealed record PictureScale
{
    /// <summary>Radius of a person on whom nothing rests, at size 1.</summary>
    internal const double LeastRadius = 9.6;

    /// <summary>What the person with the highest betweenness may add to the radius, at size 1.</summary>
    internal const double LargestExtra = 12.3;

    /// <summary>Added radius for each root of betweenness, at size 1.</summary>
    internal const double ExtraByRoot = 1.15;

    /// <summary>Distance of a boundary spanner's ring from the body, at size 1.</summary>
    internal const double RingGap = 3.6;

    /// <summary>Number of people that the largest size suits.</summary>
    private const double Comfortable = 60;

    internal required PictureOrientation Orientation { get; init; }

    /// <summary>Factor on every radius and distance.</summary>
    internal required double Size { get; init; }

    /// <summary>Room across the firms in a wide picture, across the levels in a narrow one.</summary>
    internal required double Breadth { get; init; }

    /// <summary>Distance of neighbouring columns of the core.</summary>
    internal required double CorePitch { get; init; }

    /// <summary>Distance of neighbouring columns of the periphery.</summary>
    internal required double PeripheryPitch { get; init; }

    /// <summary>Distance of neighbouring rows.</summary>
    internal required double RowPitch { get; init; }

    /// <summary>Room in a band before its first row; level labels stand there in a wide picture.</summary>
    internal required double BandTop { get; init; }

    /// <summary>Room in a band after its last row.</summary>
    internal required double BandBottom { get; init; }

    /// <summary>Room before the first firm.</summary>
    internal required double OuterStart { get; init; }

    /// <summary>Room after the last firm.</summary>
    internal required double OuterEnd { get; init; }

    /// <summary>Room before the first band: firm headings in a wide picture, nothing in a narrow one.</summary>
    internal required double Head { get; init; }

    /// <summary>Slots of the core for each person there; free slots let the search straighten ties.</summary>
    internal required double CoreRoom { get; init; }

    internal double Ring => RingGap * Size;

    /// <summary>Breadth without the outer margins.</summary>
    internal double Room => Breadth - OuterStart - OuterEnd;

    /// <summary>Width of a core strip of that many columns.</summary>
    internal double CoreWidth(int columns) => CorePitch * (columns + 1.07);

    /// <summary>Width of a periphery strip of that many columns.</summary>
    internal double PeripheryWidth(int columns) => PeripheryPitch * (columns + 0.5);

    internal static PictureScale Of(PictureOrientation orientation, int people, int firms)
    {
        var crowd = Math.Sqrt(Math.Sqrt(Math.Min(1, Comfortable / Math.Max(people, 1))));
        var room = 1.15 + (1.05 * Math.Min(1, Comfortable / Math.Max(people, 1)));
        return orientation == PictureOrientation.Wide ? Wide(crowd, room, firms) : Narrow(crowd, room);
    }

    private static PictureScale Wide(double crowd, double room, int firms)
    {
        var size = Math.Max(0.72, 1.14 * crowd * (firms <= 2 ? 1 : 0.8));
        return new PictureScale
        {
            Orientation = PictureOrientation.Wide,
            Size = size,
            Breadth = firms <= 3 ? 1000 : 1000 + (320 * (firms - 3)),
            CorePitch = 50.9 * size,
            PeripheryPitch = 38.6 * size,
            RowPitch = 40 * size,
            BandTop = 50,
            BandBottom = 26,
            OuterStart = 95,
            OuterEnd = 95,
            Head = 60,
            CoreRoom = room,
        };
    }

    private static PictureScale Narrow(double crowd, double room)
    {
        var size = Math.Max(0.7, 0.86 * crowd);
        return new PictureScale
        {
            Orientation = PictureOrientation.Narrow,
            Size = size,
            Breadth = 358,
            CorePitch = 49 * size,
            PeripheryPitch = 46 * size,
            RowPitch = 42 * size,
            BandTop = 27 * size,
            BandBottom = 27 * size,
            OuterStart = 38,
            OuterEnd = 22,
            Head = 0,
            CoreRoom = room,
        };
    }
}
