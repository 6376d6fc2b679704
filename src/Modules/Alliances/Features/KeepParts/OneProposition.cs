using Entente.Modules.Alliances.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>An alliance has one joint proposition; a second would say that the two firms do not mean the same.</summary>
internal sealed class OneProposition : IPartRule<PropositionDetails>
{
    public async Task<Refusal?> FindBreachAsync(AppDbContext db, Alliance alliance, Guid? id, PropositionDetails details, CancellationToken ct) =>
        await db.Set<JointProposition>().AnyAsync(p => p.AllianceId == alliance.Id && p.Id != id, ct)
            ? Refusal.Conflict("This alliance has its joint value proposition already. Change that one.")
            : null;
}
