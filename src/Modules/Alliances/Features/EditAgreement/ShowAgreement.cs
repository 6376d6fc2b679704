using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

internal sealed record ShowAgreementInput(Guid AllianceId, Guid Id);

/// <summary>An agreement as it was entered: the dates of its first term.</summary>
internal sealed record StoredAgreement(Guid Version, AgreementDetails Details);

internal sealed class ShowAgreement(AppDb appDb)
{
    public async Task<Outcome<StoredAgreement>> RunAsync(ShowAgreementInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see agreements") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var agreement = await AllianceRules.AgreementsOf(db, input.AllianceId).SingleOrDefaultAsync(a => a.Id == input.Id, ct);
        return agreement is null ? Refusal.NotFound("agreement") : new StoredAgreement(agreement.Version, agreement.ToDetails());
    }
}
