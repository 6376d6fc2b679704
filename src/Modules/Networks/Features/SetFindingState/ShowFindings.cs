using Entente.Modules.Networks.Reading;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>A finding with owner and state.</summary>
internal sealed record FindingWithState(int Number, ReportedFinding Finding, FindingProgress? Progress);

/// <summary>The findings of an audit, worst first, each with owner and state.</summary>
internal sealed record FindingsWithState(IReadOnlyList<FindingWithState> Findings);

/// <summary>Shows the findings of a computed audit with who has them in hand.</summary>
internal sealed class ShowFindings(AppDb appDb, FindingTasks tasks)
{
    /// <summary>The task that was made of a finding; null where there is none.</summary>
    public async Task<Directory.Contracts.TaskRef?> FindTaskAsync(Guid auditId, ReportedFinding finding, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await tasks.FindAsync(db, auditId, finding.Key, ct);
    }

    public async Task<Outcome<FindingsWithState>> RunAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal))
        {
            return refusal;
        }

        return await OfAsync(db, auditId, stored.Report, ct);
    }

    /// <summary>The same of a report that was read already.</summary>
    public async Task<FindingsWithState> RunAsync(Guid auditId, StoredReport stored, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await OfAsync(db, auditId, stored.Report, ct);
    }

    private static async Task<FindingsWithState> OfAsync(AppDbContext db, Guid auditId, AuditReport report, CancellationToken ct)
    {
        var states = await FindingStates.ReadAsync(db, auditId, [.. report.Findings.Select(finding => finding.Key)], ct);
        return new([.. report.Findings.Select((finding, place) =>
            new FindingWithState(place + 1, finding, states.GetValueOrDefault(finding.Key)))]);
    }
}
