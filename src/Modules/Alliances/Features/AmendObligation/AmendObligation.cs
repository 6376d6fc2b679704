using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record AmendObligationInput(Guid AllianceId, Guid ObligationId, AmendmentDetails Details);

/// <summary>Sets a new target from a day on. Earlier versions stay, so that a figure of the past keeps the terms of its day.
/// </summary>
internal sealed class AmendObligation(AppDb appDb, Saving saving, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(AmendObligationInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "amend obligations") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!await ObligationsOf(db, input.AllianceId).AnyAsync(o => o.Id == input.ObligationId, ct))
        {
            return Refusal.NotFound("obligation");
        }

        var from = input.Details.EffectiveFrom!.Value;
        if (await db.Set<ObligationTarget>().AnyAsync(t => t.ObligationId == input.ObligationId && t.EffectiveFrom == from, ct))
        {
            return AllianceRules.Field(
                nameof(AmendmentDetails.EffectiveFrom), $"There is a target from {Figures.Day(from)} already. Versions may not overlap: choose another day.");
        }

        db.Add(ObligationTarget.Create(actor.WorkspaceId, input.ObligationId, from, input.Details.Target!.Value));
        return await saving.TrySaveAsync(db, "target", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(input.AllianceId, actor, ct);
    }

    /// <summary>The obligations of one alliance.</summary>
    public static IQueryable<Obligation> ObligationsOf(AppDbContext db, Guid allianceId) =>
        from obligation in db.Set<Obligation>()
        join agreement in db.Set<Agreement>() on obligation.AgreementId equals agreement.Id
        where agreement.AllianceId == allianceId && db.Set<Alliance>().Any(a => a.Id == allianceId)
        select obligation;
}
