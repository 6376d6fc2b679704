using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Relationships, for search.</summary>
internal sealed class RelationshipSource : ISearchSource
{
    public string Kind => SearchKinds.Relationship;

    public string Plural => "Relationships";

    public int Order => 10;

    public SearchAction? New(Actor actor) => actor.May(Permission.Edit) ? new("New relationship", "relationships/add") : null;

    public async Task<IReadOnlyDictionary<Guid, SearchDetail>> DescribeAsync(
        AppDbContext db, Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken ct) => await (
        from relationship in db.Set<Relationship>()
        join firm in db.Set<Organisation>() on relationship.OrganisationId equals firm.Id
        where ids.Contains(relationship.Id)
        select new { relationship.Id, relationship.Title, relationship.Kinds, Firm = firm.Name }).ToDictionaryAsync(
            r => r.Id,
            r => new SearchDetail($"relationships/{r.Id}", OrganisationSource.Line(r.Firm == r.Title ? null : r.Firm, r.Kinds)), ct);

    public IAsyncEnumerable<ISearchable> ListAllAsync(AppDbContext db) => db.Set<Relationship>().AsNoTracking().AsAsyncEnumerable();
}
