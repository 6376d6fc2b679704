using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Blocks;
using Entente.Modules.Networks.Features;

namespace Entente.Modules.Networks.Reports;

/// <summary>What the block matrices say, in sentences.</summary>
internal static class BlocksInWords
{
    private static readonly (string Level, string Words)[] Integration =
        [("senior", "on goals (senior with senior)"), ("middle", "on plans (middle with middle)"), ("operating", "on daily work (operating with operating)")];

    public static string TitleOf(ReportedBlocks matrix) => matrix.Kind switch
    {
        BlockKind.Firms => "Firm by firm",
        BlockKind.Levels => $"Level by level{Between(matrix)}",
        _ => $"Function by function{Between(matrix)}",
    };

    public static string NoteOf(ReportedBlocks matrix) => matrix.Kind switch
    {
        BlockKind.Levels => "senior: goals · middle: plans · operating: daily work",
        _ => "strong ties as a share of possible pairs",
    };

    public static IReadOnlyList<string> Of(BlocksReport report)
    {
        var levels = report.Matrices.Where(matrix => matrix.Kind == BlockKind.Levels && matrix.RowFirm != matrix.ColumnFirm).ToList();
        if (levels.Count == 0)
        {
            return ["Only one firm takes part, so groups can be compared inside it only."];
        }

        return [LevelsOf(levels), CounterpartsOf(report)];
    }

    private static string LevelsOf(List<ReportedBlocks> levels)
    {
        var counts = Integration.Select(part => (part.Words, Strong: levels.Sum(matrix => Cell(matrix, part.Level)?.Strong ?? 0),
            Pairs: levels.Sum(matrix => Cell(matrix, part.Level)?.Pairs ?? 0))).Where(part => part.Pairs > 0).ToList();
        return counts.Count == 0
            ? "No level is filled in two firms, so nothing can be said about who meets whom on which level."
            : $"Strong ties between people of equal level across the firms: {Wording.List([.. counts.Select(part => $"{part.Strong} of {part.Pairs} pairs {part.Words}")])}.";
    }

    private static BlockCell? Cell(ReportedBlocks matrix, string level)
    {
        var (row, column) = (matrix.Rows.ToList().IndexOf(level), matrix.Columns.ToList().IndexOf(level));
        return row < 0 || column < 0 ? null : matrix.Cells[row][column];
    }

    private static string CounterpartsOf(BlocksReport report)
    {
        var unequal = report.Counterparts.Count(pair => Math.Abs(pair.Gap ?? 0) >= 1);
        return report.Counterparts.Count == 0 ? "No role or function is filled in two firms."
            : unequal == 0 ? $"All {Wording.Spelled(report.Counterparts.Count, "pair", "pairs")} of counterparts whose levels are known stand level."
            : $"{Wording.Capital(Wording.Number(unequal))} of {report.Counterparts.Count} pairs of counterparts stand at different levels.";
    }

    private static string Between(ReportedBlocks matrix) =>
        matrix.RowFirm == matrix.ColumnFirm ? $" inside {matrix.RowFirm}" : $": {matrix.RowFirm} and {matrix.ColumnFirm}";
}
