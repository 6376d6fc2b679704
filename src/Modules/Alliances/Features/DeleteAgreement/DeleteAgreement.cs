using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Attachments;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record DeleteAgreementInput(Guid AllianceId, Guid Id, Guid Version);

/// <summary>Deletes an agreement with its obligations. One that has others under it is refused with their names.</summary>
internal sealed class DeleteAgreement(AppDb appDb, Saving saving, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(DeleteAgreementInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "delete agreements") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var agreement = await AllianceRules.AgreementsOf(db, input.AllianceId).SingleOrDefaultAsync(a => a.Id == input.Id, ct);
        if (agreement is null)
        {
            return Refusal.NotFound("agreement");
        }

        if (agreement.Version != input.Version)
        {
            return Refusal.Stale("agreement");
        }

        var below = await db.Set<Agreement>().Where(a => a.ParentId == input.Id).Select(a => a.Title).ToListAsync(ct);
        if (below.Count > 0)
        {
            return Refusal.Conflict($"Other agreements stand under this one: {string.Join(", ", below)}. Delete or move them first.");
        }

        db.Remove(agreement);
        await AttachmentRows.RemoveOfAsync(db, [agreement.Id], ct);
        return await saving.TrySaveAsync(db, "agreement", ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(input.AllianceId, actor, ct);
    }
}
