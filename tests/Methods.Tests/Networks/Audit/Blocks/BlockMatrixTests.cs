using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Blocks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Methods.Tests.Networks.Audit.Blocks;

public sealed class BlockMatrixTests
{
    [Fact]
    public void One_of_four_pairs_across_is_a_density_of_a_quarter()
    {
        var small = new SmallAudit().With("a Alpha senior\nb Alpha middle\nx Omega senior\ny Omega operating").Strong("a-x").Working("a-b");
        var firms = Matrices(small).First(matrix => matrix.Kind == BlockKind.Firms);

        Assert.Equal(["Alpha", "Omega"], firms.Rows);
        Assert.Equal(new BlockCell(4, 4, 1, 1, 4), firms.Cells[0][1]);
        Assert.Equal((0.25, 4.0), (firms.Cells[0][1].Density, firms.Cells[0][1].MeanStrength));
        Assert.Equal(new BlockCell(2, 1, 0, 1, 7.0 / 3), firms.Cells[0][0]);
        Assert.Null(firms.Cells[1][1].MeanStrength);
    }

    [Fact]
    public void Levels_stand_in_rows_of_the_one_and_columns_of_the_other_firm_highest_first()
    {
        var small = new SmallAudit().With("a Alpha middle\nb Alpha senior\nx Omega senior\ny Omega -").Strong("b-x");
        var levels = Matrices(small).Single(matrix => matrix.Kind == BlockKind.Levels);

        Assert.Equal(["senior", "middle"], levels.Rows);
        Assert.Equal(["senior", "not given"], levels.Columns);
        Assert.Equal((1, 1), (levels.Cells[0][0].Strong, levels.Cells[0][0].Pairs));
        Assert.Equal(0, levels.Cells[1][1].Working);
    }

    [Fact]
    public void Three_firms_have_a_matrix_of_levels_and_functions_for_each_two()
    {
        var small = new SmallAudit().With("a Alpha senior it\nx Omega senior it\ny Sigma middle it").Strong("a-x x-y");

        Assert.Equal([1, 3, 3], Matrices(small).CountBy(matrix => matrix.Kind).OrderBy(kind => kind.Key).Select(kind => kind.Value));
    }

    [Fact]
    public void The_cells_hold_every_pair_and_every_working_tie_once() => Prop.ForAll(RandomAudit.Any, random =>
    {
        var audit = random.Compute();
        var all = BlockMatrix.AllOf(AuditNetwork.Of(audit));
        var firms = all[0].Cells.SelectMany((row, place) => row.Skip(place)).ToArray();
        var across = all.Where(matrix => matrix.Kind == BlockKind.Levels && matrix.RowFirm != matrix.ColumnFirm)
            .SelectMany(matrix => matrix.Cells).SelectMany(row => row).ToArray();
        return firms.Sum(cell => cell.Pairs) == audit.Roster.Count * (audit.Roster.Count - 1) / 2
            && firms.Sum(cell => cell.Working) == audit.Ties.Count(tie => tie.IsWorking)
            && across.Sum(cell => cell.Strong) == audit.Totals.StrongAcross
            && firms.Concat(across).All(cell => cell.Density is null or (>= 0 and <= 1) && cell.MeanStrength is null or (>= 0 and <= 5));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static IReadOnlyList<BlockMatrix> Matrices(SmallAudit small) => BlockMatrix.AllOf(AuditNetwork.Of(small.People, small.Ratings));
}
