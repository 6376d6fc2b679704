using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record AddObligationInput(Guid AllianceId, Guid AgreementId, ObligationDetails Details);

/// <summary>Adds an obligation; its first target holds from the start of the agreement.</summary>
internal sealed class AddObligation(AppDb appDb, Saving saving, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(AddObligationInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add obligations") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var agreement = await AllianceRules.AgreementsOf(db, input.AllianceId).SingleOrDefaultAsync(a => a.Id == input.AgreementId, ct);
        if (agreement is null)
        {
            return Refusal.NotFound("agreement");
        }

        var obligation = Obligation.Create(actor.WorkspaceId, agreement.Id, input.Details);
        db.Add(obligation);
        db.Add(ObligationTarget.Create(actor.WorkspaceId, obligation.Id, agreement.StartsOn, input.Details.Target!.Value));
        return await saving.TrySaveAsync(db, "obligation", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(input.AllianceId, actor, ct);
    }
}
