using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Contracts;

/// <summary>Finds organisations by the ids that other systems of the firm have for them.</summary>
public interface IOrganisationIds
{
    /// <summary>The organisation of each external id that the directory knows; where two have the same, neither.</summary>
    Task<IReadOnlyDictionary<string, Guid>> FindByExternalIdsAsync(
        AppDbContext db, IReadOnlyCollection<string> externalIds, CancellationToken ct);
}
