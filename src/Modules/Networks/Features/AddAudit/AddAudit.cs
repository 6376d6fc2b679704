using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Files;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>A new audit, and the job that computes it where its files came with it.</summary>
internal sealed record AddedAudit(AuditOverview Audit, JobView? Job);

/// <summary>Adds an audit, with its two files or without; with files that have a bad row nothing is added.</summary>
internal sealed class AddAudit(AppDb appDb, AuditIntake intake, JobQueue jobs, Saving saving, TimeProvider clock)
{
    public Task<Outcome<AddedAudit>> RunAsync(AddAuditInput input, AuditFiles? files, Actor actor, CancellationToken ct) =>
        RunAsync(input, files, startsJob: files is not null, actor, ct);

    /// <summary>The same for a caller that computes the audit itself.</summary>
    public async Task<Outcome<AddedAudit>> RunAsync(
        AddAuditInput input, AuditFiles? files, bool startsJob, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add audits") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (files is null)
        {
            return await AddAsync(input, null, startsJob, actor, ct);
        }

        return (await AuditRows.ReadAsync(files, ct)).TryGet(out var rows, out var badRows)
            ? await AddAsync(input, rows, startsJob, actor, ct) : badRows;
    }

    private async Task<Outcome<AddedAudit>> AddAsync(
        AddAuditInput input, AuditRows? rows, bool startsJob, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var audit = NetworkAudit.Create(actor.WorkspaceId, input.ToHeading(), clock.GetUtcNow().UtcDateTime);
        db.Add(audit);
        if (await saving.TrySaveAsync(db, "audit", ct: ct) is { } notSaved)
        {
            return notSaved;
        }

        var job = startsJob ? ComputeAudit.Queue(db, jobs, actor, audit) : null;
        if (rows is not null && await intake.TakeAsync(db, actor, audit, rows, ct) is { } notTaken)
        {
            return notTaken;
        }

        var overview = (await AuditOverview.OfAsync(db, [audit], ct))[0];
        await transaction.CommitAsync(ct);
        if (job is not null)
        {
            jobs.Wake(job);
        }

        return new AddedAudit(overview, job is null ? null : JobView.Of(job));
    }
}
