using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record AddAgreementInput(Guid AllianceId, AgreementDetails Details);

internal sealed class AddAgreement(AppDb appDb, Saving saving, ShowAlliance show)
{
    public async Task<Outcome<AllianceView>> RunAsync(AddAgreementInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add agreements") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!await db.Set<Alliance>().AnyAsync(a => a.Id == input.AllianceId, ct))
        {
            return Refusal.NotFound("alliance");
        }

        if (await AllianceRules.FindBreachOfParentAsync(db, input.AllianceId, null, input.Details.ParentId, ct) is { } breach)
        {
            return breach;
        }

        db.Add(Agreement.Create(actor.WorkspaceId, input.AllianceId, input.Details));
        return await saving.TrySaveAsync(db, "agreement", referenced: AllianceRules.Gone, ct: ct) is { } refusal
            ? refusal
            : await show.RunAsync(input.AllianceId, actor, ct);
    }
}
