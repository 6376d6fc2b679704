namespace Entente.Methods.Networks.Picture;

/// <summary>Columns of slots in each strip, and rows in each level.</summary>
/// <param name="Core">Columns of a core strip of the first and the last firm.</param>
/// <param name="MiddleCore">Columns of each of the two core strips of a firm between others.</param>
/// <param name="Periphery">Columns of a periphery strip.</param>
/// <param name="Rows">Rows of each level.</param>
internal sealed record PictureColumns(int Core, int MiddleCore, int Periphery, int[] Rows)
{
    private const int MostColumns = 40;

    /// <summary>A small audit does not spread into few long rows.</summary>
    private const int FewPeople = 60;
    private const int ColumnsOfFew = 5;

    internal int CoreOf(bool middle) => middle ? MiddleCore : Core;

    /// <summary>The best numbers for a scale: in a wide picture the breadth limits the columns and the fewest rows win;
    /// in a narrow one it limits the rows and the least length across the firms wins.</summary>
    internal static PictureColumns Of(PictureCensus census, PictureScale scale) =>
        scale.Orientation == PictureOrientation.Wide ? ByColumns(census, scale) : ByRows(census, scale);

    /// <summary>Width of all firms together, without the margins.</summary>
    internal double Length(PictureCensus census, PictureScale scale)
    {
        var length = 0.0;
        for (var firm = 0; firm < census.Firms; firm++)
        {
            foreach (var core in census.ZonesOf(firm))
            {
                length += Width(core, census.IsMiddle(firm), scale);
            }
        }

        return length;
    }

    internal double Width(bool core, bool middle, PictureScale scale) =>
        core ? scale.CoreWidth(CoreOf(middle)) : scale.PeripheryWidth(Periphery);

    private static PictureColumns ByColumns(PictureCensus census, PictureScale scale)
    {
        var most = census.People <= FewPeople ? ColumnsOfFew : MostColumns;
        var mostMiddle = census.Firms > 2 ? most : 1;
        var best = With(1, 1, 1, census);
        for (var core = 1; core <= most; core++)
        {
            for (var middle = 1; middle <= mostMiddle; middle++)
            {
                for (var periphery = 1; periphery <= most; periphery++)
                {
                    if (new PictureColumns(core, middle, periphery, []).Length(census, scale) > scale.Room)
                    {
                        break;
                    }

                    var candidate = With(core, middle, periphery, census);
                    best = candidate.Merit.CompareTo(best.Merit) < 0 ? candidate : best;
                }
            }
        }

        return best;
    }

    /// <summary>Fewer rows first, then a core about twice as wide as the periphery, then more columns.</summary>
    private (int Rows, int Shape, int Columns) Merit =>
        (Rows.Sum(), Math.Abs(Core - (2 * Periphery)) + Math.Abs(Core - MiddleCore), -Core - MiddleCore - Periphery);

    private static PictureColumns With(int core, int middle, int periphery, PictureCensus census)
    {
        var columns = new PictureColumns(core, middle, periphery, []);
        return columns with { Rows = [.. Enumerable.Range(0, census.Levels.Count).Select(level => census.RowsFor(level, columns))] };
    }

    private static PictureColumns ByRows(PictureCensus census, PictureScale scale)
    {
        var levels = census.Levels.Count;
        var spare = scale.Breadth - (levels * (scale.BandTop + scale.BandBottom));
        var rows = Enumerable.Repeat(1, levels).ToArray();
        for (var free = (int)(spare / scale.RowPitch); free > 0 && levels > 0; free--)
        {
            rows[BestRow(census, scale, rows)]++;
        }

        return Fitting(census, rows);
    }

    /// <summary>The level to which one more row brings the least length, then the least crowding.</summary>
    private static int BestRow(PictureCensus census, PictureScale scale, int[] rows)
    {
        var (best, least) = (rows.Length - 1, double.PositiveInfinity);
        for (var level = rows.Length - 1; level >= 0; level--)
        {
            rows[level]++;
            var crowding = rows.Select((count, index) => census.Crowding(index, count)).Sum();
            var merit = Fitting(census, rows).Length(census, scale) + (1e-3 * crowding);
            rows[level]--;
            (best, least) = merit < least ? (level, merit) : (best, least);
        }

        return best;
    }

    private static PictureColumns Fitting(PictureCensus census, int[] rows)
    {
        var (core, middle, periphery) = census.ColumnsFor(rows);
        return new PictureColumns(core, middle, periphery, [.. rows]);
    }
}
