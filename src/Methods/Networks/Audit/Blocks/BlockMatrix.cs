using System.Runtime.InteropServices;

namespace Entente.Methods.Networks.Audit.Blocks;

/// <summary>What groups a block matrix compares.</summary>
public enum BlockKind
{
    /// <summary>Firm × firm, inside and across.</summary>
    Firms,

    /// <summary>Level × level across two firms: strategic, tactical and operational integration.</summary>
    Levels,

    /// <summary>Function × function, across firms; inside the firm where there is only one.</summary>
    Functions,
}

/// <summary>The contact between two groups of people.</summary>
/// <param name="People">People of both groups together, each once.</param>
/// <param name="Pairs">Pairs of people that could be tied.</param>
/// <param name="Strong">Strong ties among them.</param>
/// <param name="Working">Working ties among them, strong ones included.</param>
/// <param name="StrengthSum">Summed strength of the working ties.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BlockCell(int People, int Pairs, int Strong, int Working, double StrengthSum)
{
    /// <summary>Share of pairs with a strong tie; null without pairs.</summary>
    public double? StrongDensity => Pairs == 0 ? null : (double)Strong / Pairs;

    /// <summary>Share of pairs with a working tie; null without pairs.</summary>
    public double? Density => Pairs == 0 ? null : (double)Working / Pairs;

    /// <summary>Mean strength (0 to 5) of the working ties; null where there is none.</summary>
    public double? MeanStrength => Working == 0 ? null : StrengthSum / Working;
}

/// <summary>
/// Blocks: how densely and how strongly groups are tied, as a matrix with counts. Density is working (strong) ties over
/// possible pairs, strength the mean of the working ties' frequency, importance and closeness.
/// <para>Undefined cases: a density without a possible pair and a mean without a tie are null. People whose level or
/// function is not given form a group of their own.</para>
/// <para>Sources: Wasserman, S. &amp; Faust, K. (1994), Social Network Analysis, section 10.1 (block densities); levels of
/// integration: Kanter, R. M. (1994), Collaborative advantage.</para>
/// <para>Example: two people of Alpha and two of Omega with one working tie of strength 4 across: of 4 pairs across 1 is
/// tied, density 0.25, mean strength 4.</para>
/// </summary>
/// <param name="Kind">What is compared.</param>
/// <param name="RowFirm">Index of the firm whose groups are the rows; null where the rows are of all firms.</param>
/// <param name="ColumnFirm">The same for the columns.</param>
/// <param name="Rows">Names of the groups in the rows.</param>
/// <param name="Columns">Names of the groups in the columns.</param>
/// <param name="Cells">Row by row.</param>
public sealed record BlockMatrix(
    BlockKind Kind,
    int? RowFirm,
    int? ColumnFirm,
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<BlockCell>> Cells)
{
    /// <summary>Every matrix of an audit: firms, then levels and functions for each two firms.</summary>
    public static IReadOnlyList<BlockMatrix> AllOf(AuditNetwork audit) => BlockCount.Of(audit);

    /// <summary>Whether rows and columns are the same groups, so that the halves mirror each other.</summary>
    public bool IsMirrored => RowFirm == ColumnFirm;
}
