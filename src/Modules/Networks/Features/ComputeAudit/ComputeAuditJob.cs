using System.Text.Json;
using Entente.Methods.Networks.Audit;
using Entente.Methods.Networks.Privacy;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// The job that computes an audit. It reads the input once, computes apart from the database, and replaces the old
/// result by one write at the end: killed or cancelled before that, it leaves everything as it was.
/// </summary>
internal sealed class ComputeAuditJob(AppDb appDb, Saving saving, TimeProvider clock) : IJobHandler
{
    public const string KindName = "networks.audit";

    public string Kind => KindName;

    public static string InputOf(Guid auditId) => JsonSerializer.Serialize(new Input(auditId));

    /// <summary>The right to import is enough: whoever brings the data in gets to see what it says.</summary>
    public async Task<Outcome<JobResult>> RunAsync(
        string inputJson, Actor actor, IProgress<JobStep> progress, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "compute audits") is { } forbidden)
        {
            return forbidden;
        }

        var auditId = JsonSerializer.Deserialize<Input>(inputJson)!.AuditId;
        progress.Report(new(0, "Reading people and ratings"));
        if (!(await ReadAsync(auditId, actor, ct)).TryGet(out var input, out var refusal))
        {
            return refusal;
        }

        var content = AuditComputation.Of(input, actor, progress, ct);
        progress.Report(new(0.95, "Saving the result"));
        return await StoreAsync(input, content, actor, ct) is { } notStored
            ? notStored
            : new JobResult(Message(input), $"networks/{auditId}");
    }

    private static string Message(AuditInput input) => input.Disclosure == DisclosureLevel.Named
        ? $"Computed from {input.People.Count} people and {input.Ratings.Count} ratings."
        : $"Computed for {input.People.Count} people.";

    private async Task<Outcome<AuditInput>> ReadAsync(Guid auditId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var audit = await db.Set<NetworkAudit>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        if (audit is null)
        {
            return Refusal.Invalid("The audit has been deleted meanwhile.");
        }

        return await AuditInput.ReadAsync(db, audit, ct);
    }

    private async Task<Refusal?> StoreAsync(AuditInput input, ComputedContent content, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var computed = new ComputedBy(input.Fingerprint, actor.Name, clock.GetUtcNow().UtcDateTime);
        if (input.Disclosure == DisclosureLevel.Named)
        {
            await HoldAsync(db, input.AuditId, content, computed, ct);
        }
        else
        {
            var blocks = BlockSummary.Of(AuditAnalysis.Of(input.People, input.Ratings, input.Settings, ct: ct));
            await Disclosure.HoldAsync(db, input.AuditId, input.Disclosure, content, blocks, computed, ct);
        }

        var survey = await db.Set<AuditSurvey>().SingleOrDefaultAsync(s => s.AuditId == input.AuditId && s.State == SurveyState.Closed, ct);
        survey?.Named(input.Name).Report();
        return await saving.TrySaveAsync(db, "result", referenced: "The audit has been deleted meanwhile.", ct: ct);
    }

    private static async Task HoldAsync(AppDbContext db, Guid auditId, ComputedContent content, ComputedBy computed, CancellationToken ct)
    {
        var stored = await db.Set<ComputedAudit>().SingleOrDefaultAsync(r => r.AuditId == auditId, ct);
        if (stored is null)
        {
            stored = ComputedAudit.For(db.WorkspaceId, auditId);
            db.Add(stored);
        }

        stored.Hold(content, computed.Fingerprint, computed.By, computed.AtUtc);
    }

    /// <summary>What the job stores about itself.</summary>
    public sealed record Input(Guid AuditId);
}
