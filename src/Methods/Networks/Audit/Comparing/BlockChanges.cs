using Entente.Methods.Networks.Audit.Blocks;

namespace Entente.Methods.Networks.Audit.Comparing;

/// <summary>Every cell of the block matrices of two audits, side by side.</summary>
internal static class BlockChanges
{
    internal static IReadOnlyList<ChangedBlock> Of(AuditNetwork earlier, AuditNetwork later)
    {
        var (before, after) = (CellsOf(earlier), CellsOf(later));
        return [.. after.Keys.Concat(before.Keys.Where(key => Find(after, key) is null)).Select(key =>
            new ChangedBlock(key.Kind, key.Row, key.Column, Find(before, key), Find(after, key)))];
    }

    /// <summary>The cell, or its mirror: the firms may stand in another order in the other audit.</summary>
    private static BlockCell? Find(Dictionary<(BlockKind Kind, string Row, string Column), BlockCell> cells, (BlockKind Kind, string Row, string Column) key) =>
        cells.TryGetValue(key, out var cell) || cells.TryGetValue((key.Kind, key.Column, key.Row), out cell) ? cell : null;

    private static Dictionary<(BlockKind Kind, string Row, string Column), BlockCell> CellsOf(AuditNetwork audit)
    {
        var cells = new Dictionary<(BlockKind, string, string), BlockCell>();
        foreach (var matrix in BlockMatrix.AllOf(audit))
        {
            for (var row = 0; row < matrix.Rows.Count; row++)
            {
                for (var column = matrix.IsMirrored ? row : 0; column < matrix.Columns.Count; column++)
                {
                    cells[(matrix.Kind, Name(audit, matrix.RowFirm, matrix.Rows[row]), Name(audit, matrix.ColumnFirm, matrix.Columns[column]))]
                        = matrix.Cells[row][column];
                }
            }
        }

        return cells;
    }

    /// <summary>"Alpha, senior".</summary>
    private static string Name(AuditNetwork audit, int? firm, string group) =>
        firm is { } number ? $"{audit.Roster.Firms[number]}, {group}" : group;
}
