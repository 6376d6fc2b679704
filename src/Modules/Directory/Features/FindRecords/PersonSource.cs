using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>People, for search.</summary>
internal sealed class PersonSource : ISearchSource
{
    public string Kind => SearchKinds.Person;

    public string Plural => "People";

    public int Order => 30;

    public SearchAction? New(Actor actor) => actor.May(Permission.Edit) ? new("New person", "people/add") : null;

    public async Task<IReadOnlyDictionary<Guid, SearchDetail>> DescribeAsync(
        AppDbContext db, Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken ct) => await (
        from person in db.Set<Person>()
        join firm in db.Set<Organisation>() on person.OrganisationId equals firm.Id
        where ids.Contains(person.Id)
        select new { person.Id, person.Position, Firm = firm.Name }).ToDictionaryAsync(
            p => p.Id, p => new SearchDetail($"people/{p.Id}", OrganisationSource.Line(p.Position, p.Firm)), ct);

    public IAsyncEnumerable<ISearchable> ListAllAsync(AppDbContext db) => db.Set<Person>().AsNoTracking().AsAsyncEnumerable();
}
