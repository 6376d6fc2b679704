using Entente.Modules.Alliances.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>An activity serves an obligation of its own alliance, and says how much only where it names one.</summary>
internal sealed class ObligationOfActivity : IPartRule<ActivityDetails>
{
    public async Task<Refusal?> FindBreachAsync(AppDbContext db, Alliance alliance, Guid? id, ActivityDetails details, CancellationToken ct)
    {
        if (details.ObligationId is not { } wanted)
        {
            return details.ExpectedEffect is null ? null : AllianceRules.Field(
                nameof(ActivityDetails.ObligationId), "Choose the obligation that the expected effect counts towards, or leave the effect empty.");
        }

        return await db.Set<Obligation>().AnyAsync(
            o => o.Id == wanted && db.Set<Agreement>().Any(a => a.Id == o.AgreementId && a.AllianceId == alliance.Id), ct)
            ? null
            : AllianceRules.Field(nameof(ActivityDetails.ObligationId), "There is no such obligation in this alliance.");
    }
}
