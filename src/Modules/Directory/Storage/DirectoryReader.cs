using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

internal sealed class DirectoryReader : IDirectory
{
    public Task<OrganisationRef?> FindOwnAsync(AppDbContext db, CancellationToken ct) =>
        Refs(db.Set<Organisation>().Where(o => o.IsOwn)).SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyList<OrganisationRef>> FindOrganisationsAsync(
        AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await Refs(db.Set<Organisation>().Where(o => ids.Contains(o.Id))).ToListAsync(ct);

    public async Task<IReadOnlyList<PersonRef>> FindPeopleAsync(AppDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await Refs(db.Set<Person>().Where(p => ids.Contains(p.Id))).ToListAsync(ct);

    public async Task<IReadOnlyList<PersonRef>> ListPeopleAsync(
        AppDbContext db, IReadOnlyCollection<Guid> organisationIds, CancellationToken ct) =>
        await Refs(db.Set<Person>().Where(p => organisationIds.Contains(p.OrganisationId))).ToListAsync(ct);

    public async Task<IReadOnlyList<OrganisationRef>> ListRelatedAsync(AppDbContext db, int most, CancellationToken ct)
    {
        var related = db.Set<Organisation>().Where(o => o.IsOwn || db.Set<Relationship>().Any(r => r.OrganisationId == o.Id));
        var found = await Refs(related).Take(most).ToListAsync(ct);
        return [.. found.OrderBy(o => !o.IsOwn)];
    }

    public async Task<IReadOnlyDictionary<Guid, string>> FindEmailsAsync(
        AppDbContext db, IReadOnlyCollection<Guid> personIds, CancellationToken ct) =>
        await db.Set<Person>().Where(p => personIds.Contains(p.Id) && p.Email != null && p.Email != "")
            .ToDictionaryAsync(p => p.Id, p => p.Email!, ct);

    private static IQueryable<OrganisationRef> Refs(IQueryable<Organisation> organisations) =>
        organisations.OrderBy(o => o.SortKey).ThenBy(o => o.Id).Select(o => new OrganisationRef(o.Id, o.Name, o.IsOwn));

    private static IQueryable<PersonRef> Refs(IQueryable<Person> people) => people.OrderBy(p => p.SortKey).ThenBy(p => p.Id)
        .Select(p => new PersonRef(p.Id, p.OrganisationId, p.Name, p.ExternalId, p.Level, p.Function, p.Position));
}
