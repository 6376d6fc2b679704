using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Search;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>Organisations, for search.</summary>
internal sealed class OrganisationSource : ISearchSource
{
    public string Kind => SearchKinds.Organisation;

    public string Plural => "Organisations";

    public int Order => 20;

    public SearchAction? New(Actor actor) =>
        actor.May(Permission.Edit) ? new("New organisation", "organisations/add") : null;

    public async Task<IReadOnlyDictionary<Guid, SearchDetail>> DescribeAsync(
        AppDbContext db, Actor actor, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await db.Set<Organisation>().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Sector, o.Country, o.IsOwn })
            .ToDictionaryAsync(
                o => o.Id,
                o => new SearchDetail($"organisations/{o.Id}", Line(o.IsOwn ? "our own firm" : null, o.Sector, Countries.NameOf(o.Country))), ct);

    public IAsyncEnumerable<ISearchable> ListAllAsync(AppDbContext db) => db.Set<Organisation>().AsNoTracking().AsAsyncEnumerable();

    /// <summary>What is known, with dots between; null when nothing is.</summary>
    internal static string? Line(params IEnumerable<string?> parts) =>
        string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } line ? line : null;
}
