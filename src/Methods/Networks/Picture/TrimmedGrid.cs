namespace Entente.Methods.Networks.Picture;

/// <summary>What is left of a grid when a finished layout gives back what it does not use: rows of a wide picture in which
/// nobody stands, and the outer ends of a narrow one.</summary>
internal sealed record TrimmedGrid(
    IReadOnlyList<PictureBand> Bands, IReadOnlyList<PictureStrip> Strips, IReadOnlyList<PicturePoint> People, double Length, double Depth)
{
    /// <summary>Room that stays beyond the outermost people of a narrow picture.</summary>
    private const double Rest = 14;

    internal IReadOnlyList<double> Borders { get; } =
        [.. Strips.Zip(Strips.Skip(1)).Where(pair => pair.First.Firm != pair.Second.Firm).Select(pair => pair.First.End)];

    internal static TrimmedGrid Of(PictureGrid grid, PictureSlot[] slots, double[] outerRadii) =>
        slots.Length == 0 ? new TrimmedGrid(grid.Bands, grid.Strips, [], grid.Length, grid.Depth)
        : grid.Scale.Orientation == PictureOrientation.Wide ? WithoutEmptyRows(grid, slots)
        : WithoutEmptyEnds(grid, slots, outerRadii);

    private static TrimmedGrid WithoutEmptyRows(PictureGrid grid, PictureSlot[] slots)
    {
        var bands = new PictureBand[grid.Bands.Count];
        var people = slots.Select(slot => slot.At).ToArray();
        var start = grid.Scale.Head;
        for (var band = 0; band < bands.Length; band++)
        {
            var old = grid.Bands[band];
            int[] members = [.. Enumerable.Range(0, slots.Length).Where(person => slots[person].At.V > old.Start && slots[person].At.V < old.End)];
            var rows = RowsKept([.. members.Select(person => slots[person].Row).Distinct().Order()]);
            foreach (var person in members)
            {
                var v = start + grid.Scale.BandTop + (rows[slots[person].Row] * grid.Scale.RowPitch);
                people[person] = people[person] with { V = v };
            }

            var last = rows.Values.Max();
            var end = start + grid.Scale.BandTop + (last * grid.Scale.RowPitch) + grid.Scale.BandBottom;
            bands[band] = new PictureBand(old.Level, start, end, last + 1);
            start = end;
        }

        return new TrimmedGrid(bands, grid.Strips, people, grid.Length, start);
    }

    /// <summary>New numbers from 0 for the rows in use. Empty rows between them go in pairs, so that neighbours stay
    /// staggered.</summary>
    internal static Dictionary<int, int> RowsKept(int[] used)
    {
        var kept = new Dictionary<int, int> { [used[0]] = 0 };
        for (var row = 1; row < used.Length; row++)
        {
            var empty = used[row] - used[row - 1] - 1;
            kept[used[row]] = kept[used[row - 1]] + 1 + (empty % 2);
        }

        return kept;
    }

    private static TrimmedGrid WithoutEmptyEnds(PictureGrid grid, PictureSlot[] slots, double[] outerRadii)
    {
        var first = slots.Zip(outerRadii, (slot, radius) => slot.At.U - radius).Min();
        var last = slots.Zip(outerRadii, (slot, radius) => slot.At.U + radius).Max();
        var shift = Math.Max(0, first - grid.Scale.OuterStart);
        var end = Math.Min(grid.Length, last + Rest);
        return new TrimmedGrid(
            grid.Bands,
            [.. grid.Strips.Select(strip => strip with { Start = Math.Max(first, strip.Start) - shift, End = Math.Min(end, strip.End) - shift })],
            [.. slots.Select(slot => slot.At with { U = slot.At.U - shift })],
            end - shift,
            grid.Depth);
    }
}
