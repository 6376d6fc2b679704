using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// Changes an audit's name, days and settings. The settings decide what the audit says, so they take the right to run
/// analyses; its result stays as it was until it is computed again, and says so.
/// </summary>
internal sealed class EditAudit(AppDb appDb, AuditSubjects subjects, Saving saving)
{
    /// <param name="auditId">The audit.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="input">The audit as it shall be.</param>
    /// <param name="actor">Who changes it.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Outcome<AuditOverview>> RunAsync(
        Guid auditId, Guid seen, EditAuditInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var audit = await db.Set<NetworkAudit>().SingleOrDefaultAsync(a => a.Id == auditId, ct);
        if (audit is null)
        {
            return Refusal.NotFound("audit");
        }

        if (Refuse(audit, seen, input, actor) is { } refusal)
        {
            return refusal;
        }

        audit.Rename(input.ToHeading());
        audit.ReadBy(input.ToSettings());
        if (!await subjects.TrySetAsync(db, audit, input.RelationshipId, ct))
        {
            return Refusal.Invalid(new FieldError(nameof(input.RelationshipId), "There is no such relationship. Choose another, or none."));
        }

        db.Entry(audit).Property(a => a.HeldOn).IsModified = true;
        if (await saving.TrySaveAsync(db, "audit", ct: ct) is { } notSaved)
        {
            return notSaved;
        }

        return (await AuditOverview.OfAsync(db, [audit], ct))[0];
    }

    private static Refusal? Refuse(NetworkAudit audit, Guid seen, EditAuditInput input, Actor actor)
    {
        if (actor.Lacks(Permission.Edit, "change audits") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (input.ToSettings() != audit.Settings
            && actor.Lacks(Permission.RunAnalyses, "change how an audit is read") is { } mayOnlyRename)
        {
            return mayOnlyRename;
        }

        return audit.Version == seen ? null : Refusal.Stale("audit");
    }
}
