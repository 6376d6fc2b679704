using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Audit.Blocks;
using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>One block matrix: its firms by name, and its cells.</summary>
internal sealed record ReportedBlocks(
    BlockKind Kind, string? RowFirm, string? ColumnFirm, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<BlockCell>> Cells);

/// <summary>A pair of counterparts.</summary>
internal sealed record ReportedCounterpart(string Role, NamedPerson One, NamedPerson Other, int? Gap, TieKind? Tie);

/// <summary>How densely groups are tied, and who faces whom.</summary>
internal sealed record BlocksReport(IReadOnlyList<ReportedBlocks> Matrices, IReadOnlyList<ReportedCounterpart> Counterparts);

/// <summary>Shows the block matrices and the counterparts of a computed audit.</summary>
internal sealed class ShowBlocks(AppDb appDb)
{
    public async Task<Outcome<BlocksReport>> RunAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return (await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal) ? Of(stored.Report) : refusal;
    }

    /// <summary>The same of a report that was read already.</summary>
    public static BlocksReport Of(AuditReport report)
    {
        var audit = ReportedNetwork.Of(report);
        return new(
            [.. BlockMatrix.AllOf(audit).Select(matrix => new ReportedBlocks(
                matrix.Kind, NameOf(report, matrix.RowFirm), NameOf(report, matrix.ColumnFirm), matrix.Rows, matrix.Columns, matrix.Cells))],
            [.. Entente.Methods.Networks.Audit.Counterparts.Of(audit).Select(pair => new ReportedCounterpart(
                RoleOf(pair), NamedPerson.Of(audit, pair.A), NamedPerson.Of(audit, pair.B), pair.Gap, pair.Tie))]);
    }

    private static string? NameOf(AuditReport report, int? firm) => firm is { } number ? report.Firms[number].Name : null;

    private static string RoleOf(Counterpart pair) => pair.Role switch
    {
        RoleKind.ProjectLeader => "project leader",
        RoleKind.Sponsor => "sponsor",
        RoleKind.DesignatedContact => "designated contact",
        _ => $"highest in {pair.Function}",
    };
}
