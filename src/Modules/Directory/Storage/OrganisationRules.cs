using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>What must hold between an organisation and the others. The unique indexes hold it too; the words come from here.</summary>
internal static class OrganisationRules
{
    public const string Duplicate = "Another organisation has this external id, or is marked as our own firm.";

    /// <summary>Null when the details fit; else why not. <paramref name="id"/> is empty for a new organisation.</summary>
    public static async Task<Refusal?> FindBreachAsync(AppDbContext db, OrganisationDetails details, Guid id, CancellationToken ct)
    {
        var others = db.Set<Organisation>().Where(o => o.Id != id);
        var externalId = Cleaned.OrNull(details.ExternalId);
        if (externalId is not null
            && await others.Where(o => o.ExternalId == externalId).Select(o => o.Name).FirstOrDefaultAsync(ct) is { } other)
        {
            return Refusal.Invalid(new FieldError(nameof(details.ExternalId), $"{other} has the external id '{externalId}' already."));
        }

        return details.IsOwn ? await FindBreachOfOwnAsync(db, others, id, ct) : null;
    }

    private static async Task<Refusal?> FindBreachOfOwnAsync(
        AppDbContext db, IQueryable<Organisation> others, Guid id, CancellationToken ct)
    {
        if (await others.Where(o => o.IsOwn).Select(o => o.Name).FirstOrDefaultAsync(ct) is { } own)
        {
            return Refusal.Invalid(new FieldError(
                nameof(OrganisationDetails.IsOwn), $"{own} is marked as our own firm. Only one can be: take the mark away there first."));
        }

        return await db.Set<Relationship>().AnyAsync(r => r.OrganisationId == id, ct)
            ? Refusal.Invalid(new FieldError(
                nameof(OrganisationDetails.IsOwn), "We have a relationship with this organisation, so it cannot be our own firm."))
            : null;
    }
}
