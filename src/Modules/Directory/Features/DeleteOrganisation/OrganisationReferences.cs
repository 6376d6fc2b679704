using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>What keeps an organisation from being deleted: people, its relationship, and rows of other modules.</summary>
internal sealed class OrganisationReferences(IEnumerable<IReferToOrganisations> others)
{
    public async Task<List<Reference>> FindAsync(AppDbContext db, Guid id, CancellationToken ct)
    {
        var found = new List<Reference>();
        var people = await db.Set<Person>().CountAsync(p => p.OrganisationId == id, ct);
        if (people > 0)
        {
            found.Add(new(
                Amount.Of(people, "person", "people"), $"people?organisation={id}", "Delete them, or move them to another organisation."));
        }

        var relationship = await db.Set<Relationship>().Where(r => r.OrganisationId == id)
            .Select(r => new { r.Id, r.Title }).SingleOrDefaultAsync(ct);
        if (relationship is not null)
        {
            found.Add(new($"our relationship {relationship.Title}", $"relationships/{relationship.Id}", "Delete the relationship."));
        }

        foreach (var other in others)
        {
            found.AddRange(await other.FindReferencesAsync(db, id, ct));
        }

        return found;
    }
}
