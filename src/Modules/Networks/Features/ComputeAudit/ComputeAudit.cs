using Entente.Modules.Networks.Domain;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Computes an audit again, as a job: after its settings have changed, or to be sure.</summary>
internal sealed class ComputeAudit(AppDb appDb, JobQueue jobs, Saving saving)
{
    public async Task<Outcome<JobView>> RunAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var audit = await db.Set<NetworkAudit>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        if (audit is null)
        {
            return Refusal.NotFound("audit");
        }

        if (actor.Lacks(Permission.RunAnalyses, "compute audits") is { } forbidden)
        {
            return forbidden;
        }

        if (!await db.Set<AuditImport>().AnyAsync(i => i.AuditId == auditId, ct))
        {
            return Refusal.Conflict("This audit has no people yet. Import its two files first.");
        }

        var job = Queue(db, jobs, actor, audit);
        if (await saving.TrySaveAsync(db, "job", ct: ct) is { } notSaved)
        {
            return notSaved;
        }

        jobs.Wake(job);
        return JobView.Of(job);
    }

    /// <summary>Adds the job to the caller's changes; the caller wakes the runner once they are saved.</summary>
    public static Job Queue(AppDbContext db, JobQueue jobs, Actor actor, NetworkAudit audit) =>
        jobs.Add(db, actor, ComputeAuditJob.KindName, $"Compute {audit.Name}", new ComputeAuditJob.Input(audit.Id));
}
