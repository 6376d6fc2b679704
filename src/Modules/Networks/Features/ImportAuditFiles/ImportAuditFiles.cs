using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Files;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// Imports an audit's people and ratings, all or nothing, in place of those that were there, and starts the job that
/// computes it. Refused with every bad row when there is one.
/// </summary>
internal sealed class ImportAuditFiles(AppDb appDb, AuditIntake intake, JobQueue jobs)
{
    public async Task<Outcome<JobView>> RunAsync(Guid auditId, AuditFiles files, Actor actor, CancellationToken ct)
    {
        // Before anything is read from the person who asks; and no connection is held while the files come in.
        if (await RefuseAsync(auditId, actor, ct) is { } refusal)
        {
            return refusal;
        }

        if (!(await AuditRows.ReadAsync(files, ct)).TryGet(out var rows, out var badRows))
        {
            return badRows;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var audit = await db.Set<NetworkAudit>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        if (audit is null)
        {
            return Refusal.NotFound("audit");
        }

        var job = ComputeAudit.Queue(db, jobs, actor, audit);
        if (await intake.TakeAsync(db, actor, audit, rows, ct) is { } notTaken)
        {
            return notTaken;
        }

        await transaction.CommitAsync(ct);
        jobs.Wake(job);
        return JobView.Of(job);
    }

    private async Task<Refusal?> RefuseAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!await db.Set<NetworkAudit>().AnyAsync(a => a.Id == auditId, ct))
        {
            return Refusal.NotFound("audit");
        }

        return actor.Lacks(Permission.Edit, "import into audits") ?? (await db.Set<AuditSurvey>().AnyAsync(s => s.AuditId == auditId, ct)
            ? Refusal.Conflict("The people of this audit answer for themselves, so nothing is imported into it. Add another audit for files.") : null);
    }
}
