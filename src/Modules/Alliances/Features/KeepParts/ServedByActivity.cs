using Entente.Modules.Alliances.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>An activity serves an obligation or a joint objective of its own alliance, and says how much only where it names one.</summary>
internal sealed class ServedByActivity : IPartRule<ActivityDetails>
{
    public async Task<Refusal?> FindBreachAsync(AppDbContext db, Alliance alliance, Guid? id, ActivityDetails details, CancellationToken ct)
    {
        if (details is { ObligationId: null, ObjectiveId: null, ExpectedEffect: not null })
        {
            return AllianceRules.Field(
                nameof(ActivityDetails.ObligationId), "Choose the obligation or objective that the expected effect counts towards, or leave the effect empty.");
        }

        if (details.ObligationId is { } obligation && !await db.Set<Obligation>().AnyAsync(
            o => o.Id == obligation && db.Set<Agreement>().Any(a => a.Id == o.AgreementId && a.AllianceId == alliance.Id), ct))
        {
            return AllianceRules.Field(nameof(ActivityDetails.ObligationId), "There is no such obligation in this alliance.");
        }

        return details.ObjectiveId is { } objective
            && !await db.Set<JointObjective>().AnyAsync(o => o.Id == objective && o.AllianceId == alliance.Id, ct)
            ? AllianceRules.Field(nameof(ActivityDetails.ObjectiveId), "There is no such joint objective in this alliance.") : null;
    }
}
