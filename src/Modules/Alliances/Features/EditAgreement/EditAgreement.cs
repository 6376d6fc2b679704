using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record EditAgreementInput(Guid AllianceId, Guid Id, Guid Version, AgreementDetails Details);

internal sealed class EditAgreement(AppDb appDb, Saving saving, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(EditAgreementInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "change agreements") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
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

        if (await AllianceRules.FindBreachOfParentAsync(db, input.AllianceId, input.Id, input.Details.ParentId, ct) is { } breach)
        {
            return breach;
        }

        agreement.Change(input.Details);
        return await saving.TrySaveAsync(db, "agreement", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(input.AllianceId, actor, ct);
    }
}
