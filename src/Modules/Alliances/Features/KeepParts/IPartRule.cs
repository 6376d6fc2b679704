using Entente.Modules.Alliances.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Features;

/// <summary>What must hold between a part and the rest of the alliance; a module service for each kind that has such a rule.</summary>
internal interface IPartRule<in TDetails>
{
    /// <summary>Null when it holds. <paramref name="id"/> is null for a new part.</summary>
    Task<Refusal?> FindBreachAsync(AppDbContext db, Alliance alliance, Guid? id, TDetails details, CancellationToken ct);
}
