using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>What must hold between a person and the others of the organisation. A unique index holds it too.</summary>
internal static class PersonRules
{
    public const string Duplicate = "Another person of this organisation has this external id.";

    public const string Referenced = "The organisation is not there any more. Choose another.";

    /// <summary>Null when the details fit; else why not. <paramref name="id"/> is empty for a new person.</summary>
    public static async Task<Refusal?> FindBreachAsync(
        AppDbContext db, PersonDetails details, Organisation organisation, Guid id, CancellationToken ct)
    {
        var externalId = Cleaned.OrNull(details.ExternalId);
        var other = externalId is null ? null : await db.Set<Person>()
            .Where(p => p.OrganisationId == organisation.Id && p.ExternalId == externalId && p.Id != id)
            .Select(p => p.Name).FirstOrDefaultAsync(ct);
        return other is null ? null : Refusal.Invalid(new FieldError(
            nameof(details.ExternalId), $"{other} of {organisation.Name} has the external id '{externalId}' already."));
    }
}
