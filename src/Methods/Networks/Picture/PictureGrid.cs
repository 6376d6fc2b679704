using Entente.Methods.Networks.Audit;

namespace Entente.Methods.Networks.Picture;

/// <summary>
/// The staggered grid of slots: bands of levels along V, strips of core and periphery along U, and in each a slot at
/// every crossing, odd rows moved by half a column so that ties need not run through the people between.
/// </summary>
internal sealed class PictureGrid
{
    /// <summary>A picture of few people keeps margins rather than tearing them apart.</summary>
    private const double MostStretch = 1.2;

    private readonly Dictionary<PictureCell, List<PictureSlot>> _slots = [];

    private PictureGrid(PictureScale scale, PictureBand[] bands, PictureStrip[] strips, double length)
    {
        Scale = scale;
        Bands = bands;
        Strips = strips;
        var wide = scale.Orientation == PictureOrientation.Wide;
        Length = wide ? Math.Max(scale.Breadth, scale.OuterStart + length + scale.OuterEnd) : scale.OuterStart + length + scale.OuterEnd;
        Depth = bands.Length == 0 ? scale.Head : bands[^1].End;
        Borders = [.. strips.Zip(strips.Skip(1)).Where(pair => pair.First.Firm != pair.Second.Firm).Select(pair => pair.First.End)];
    }

    internal PictureScale Scale { get; }

    internal IReadOnlyList<PictureBand> Bands { get; }

    internal IReadOnlyList<PictureStrip> Strips { get; }

    /// <summary>Each U at which one firm ends and the next begins.</summary>
    internal IReadOnlyList<double> Borders { get; }

    /// <summary>Size across the firms.</summary>
    internal double Length { get; }

    /// <summary>Size across the levels.</summary>
    internal double Depth { get; }

    internal IReadOnlyList<PictureSlot> SlotsOf(PictureCell cell) => _slots[cell];

    internal static PictureGrid Of(AuditResult audit, PictureOrientation orientation)
    {
        var scale = PictureScale.Of(orientation, audit.People.Count, audit.Firms.Count);
        var census = new PictureCensus(audit, scale.CoreRoom);
        var columns = PictureColumns.Of(census, scale);
        var length = columns.Length(census, scale);
        var wide = orientation == PictureOrientation.Wide;
        var stretch = wide && length > 0 ? Math.Clamp(scale.Room / length, 1, MostStretch) : 1;
        var start = scale.OuterStart + (wide ? Math.Max(0, (scale.Room - (length * stretch)) / 2) : 0);
        var grid = new PictureGrid(scale, BandsOf(census, scale, columns), StripsOf(census, scale, columns, (start, stretch)), length);
        grid.PlaceSlots(census, columns, stretch);
        return grid;
    }

    private static PictureBand[] BandsOf(PictureCensus census, PictureScale scale, PictureColumns columns)
    {
        var bands = new PictureBand[census.Levels.Count];
        var pitch = RowPitch(scale, columns);
        var start = scale.Head;
        for (var level = 0; level < bands.Length; level++)
        {
            var end = start + scale.BandTop + ((columns.Rows[level] - 1) * pitch) + scale.BandBottom;
            bands[level] = new PictureBand(census.Levels[level], start, end, columns.Rows[level]);
            start = end;
        }

        return bands;
    }

    /// <summary>In a narrow picture the rows share the whole breadth; in a wide one they keep their distance.</summary>
    private static double RowPitch(PictureScale scale, PictureColumns columns)
    {
        var gaps = columns.Rows.Sum(rows => rows - 1);
        if (scale.Orientation == PictureOrientation.Wide || gaps == 0)
        {
            return scale.RowPitch;
        }

        return (scale.Breadth - (columns.Rows.Length * (scale.BandTop + scale.BandBottom))) / gaps;
    }

    private static PictureStrip[] StripsOf(
        PictureCensus census, PictureScale scale, PictureColumns columns, (double Start, double Stretch) place)
    {
        var strips = new List<PictureStrip>();
        var start = place.Start;
        for (var firm = 0; firm < census.Firms; firm++)
        {
            foreach (var core in census.ZonesOf(firm))
            {
                var width = place.Stretch * columns.Width(core, census.IsMiddle(firm), scale);
                strips.Add(new PictureStrip(firm, core, start, start + width));
                start += width;
            }
        }

        return [.. strips];
    }

    private void PlaceSlots(PictureCensus census, PictureColumns columns, double stretch)
    {
        var row = 0;
        var rowPitch = RowPitch(Scale, columns);
        foreach (var band in Bands)
        {
            for (var inBand = 0; inBand < band.Rows; inBand++, row++)
            {
                var v = band.Start + Scale.BandTop + (inBand * rowPitch);
                for (var strip = 0; strip < Strips.Count; strip++)
                {
                    var count = Strips[strip].Core ? columns.CoreOf(census.IsMiddle(Strips[strip].Firm)) : columns.Periphery;
                    PlaceRow(strip, count, stretch, (band.Level, v, row, inBand % 2 == 1));
                }
            }
        }
    }

    private void PlaceRow(int number, int columns, double stretch, (Level? Level, double V, int Row, bool Odd) place)
    {
        var strip = Strips[number];
        var cell = new PictureCell(strip.Firm, place.Level, strip.Core);
        if (!_slots.TryGetValue(cell, out var slots))
        {
            _slots[cell] = slots = [];
        }

        var pitch = stretch * (strip.Core ? Scale.CorePitch : Scale.PeripheryPitch);
        var first = pitch * ((strip.Core ? 1.07 : 0.64) + (place.Odd ? 0.5 : 0));
        var fromEnd = RunsFromEnd(number);
        for (var column = 0; column < columns; column++)
        {
            var offset = first + (column * pitch);
            var u = fromEnd ? strip.End - offset : strip.Start + offset;
            slots.Add(new PictureSlot(new PicturePoint(u, place.V), DepthOf(u), place.Row));
        }
    }

    /// <summary>Columns are counted from the border or from the core: a strip whose inner side is its end runs backwards.</summary>
    private bool RunsFromEnd(int number)
    {
        var strip = Strips[number];
        var next = number + 1 < Strips.Count ? Strips[number + 1] : (PictureStrip?)null;
        return strip.Core ? next is { } after && after.Firm != strip.Firm : next is { Core: true } && number == 0;
    }

    private double DepthOf(double u)
    {
        if (Borders.Count > 0)
        {
            return Borders.Min(border => Math.Abs(border - u));
        }

        return Math.Abs(Strips.First(strip => strip.Core).Middle - u);
    }
}
