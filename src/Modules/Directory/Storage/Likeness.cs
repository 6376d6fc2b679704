using Entente.Modules.Directory.Domain;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>A record that looks the same as another, and by what.</summary>
internal sealed record Alike(Guid Id, string Name, string Why);

/// <summary>
/// Records that look the same as the one that somebody enters: by name without legal form, domain, identifiers, e-mail. Each
/// question is one look into an index, so the answer takes the same time whatever the directory's size.
/// </summary>
internal static class Likeness
{
    public const string Field = "Alike";

    /// <summary>More would not help anybody to decide.</summary>
    private const int Most = 5;

    public static async Task<IReadOnlyList<Alike>> OfOrganisationAsync(AppDbContext db, OrganisationDetails details, CancellationToken ct)
    {
        var draft = Organisation.Create(db.WorkspaceId, details, default);
        var found = new List<Alike>();
        await AddAsync(found, "the same LEI", db.Set<Organisation>().Where(o => draft.Lei != null && o.Lei == draft.Lei), ct);
        await AddAsync(found, "the same D-U-N-S number", db.Set<Organisation>().Where(o => draft.Duns != null && o.Duns == draft.Duns), ct);
        await AddAsync(found, "the same VAT number", db.Set<Organisation>().Where(o => draft.VatId != null && o.VatId == draft.VatId), ct);
        await AddAsync(found, "the same website", db.Set<Organisation>().Where(o => draft.DomainKey != null && o.DomainKey == draft.DomainKey), ct);
        await AddAsync(found, "the same name", db.Set<Organisation>().Where(o => draft.NameKey != null && o.NameKey == draft.NameKey), ct);
        await AddAliasesAsync(found, db, draft, ct);
        return [.. found.DistinctBy(a => a.Id).Take(Most)];
    }

    /// <summary>By e-mail anywhere, by name within the organisation.</summary>
    public static async Task<IReadOnlyList<Alike>> OfPersonAsync(AppDbContext db, PersonDetails details, Guid organisationId, CancellationToken ct)
    {
        var (email, name) = (MatchKeys.OfEmail(details.Email), SortKeys.Of(details.Name!));
        var people = db.Set<Person>();
        var byEmail = email is null ? [] : await people.Where(p => p.EmailKey == email).OrderBy(p => p.Id).Take(Most)
            .Select(p => new Alike(p.Id, p.Name, "the same e-mail address")).ToListAsync(ct);
        var byName = await people.Where(p => p.OrganisationId == organisationId && p.SortKey == name).OrderBy(p => p.Id).Take(Most)
            .Select(p => new Alike(p.Id, p.Name, "the same name at the same organisation")).ToListAsync(ct);
        return [.. byEmail.Concat(byName).DistinctBy(a => a.Id).Take(Most)];
    }

    /// <summary>A question, not an error: whoever knows better sends it again with DespiteLikeness.</summary>
    public static Refusal ToRefusal(this IReadOnlyList<Alike> alike) => new(
        RefusalKind.Conflict,
        $"This looks like {alike[0].Name}, which has {alike[0].Why}. Is it another one? Then add it with despiteLikeness.",
        [.. alike.Select(a => new FieldError(Field, $"{a.Name} ({a.Id}) has {a.Why}."))]);

    private static async Task AddAliasesAsync(List<Alike> found, AppDbContext db, Organisation draft, CancellationToken ct)
    {
        string[] own =
        [
            .. draft.NameKey is { } name ? [MatchKeys.AliasOfName(name)] : Array.Empty<string>(),
            .. draft.DomainKey is { } domain ? [MatchKeys.AliasOfDomain(domain)] : Array.Empty<string>(),
        ];
        var aliases = MatchKeys.Aliases(draft);
        var theirs = db.Set<OrganisationAlias>().Where(a => own.Contains(a.Key) || aliases.Contains(a.Key)).Select(a => a.OrganisationId);
        await AddAsync(found, "a former name or domain like this", db.Set<Organisation>().Where(o => theirs.Contains(o.Id)), ct);
        var (names, domains) = (Strip(aliases, MatchKeys.AliasOfName("")), Strip(aliases, MatchKeys.AliasOfDomain("")));
        if (aliases.Count > 0)
        {
            await AddAsync(found, "one of the former names", db.Set<Organisation>().Where(o => names.Contains(o.NameKey)), ct);
            await AddAsync(found, "one of the domains", db.Set<Organisation>().Where(o => domains.Contains(o.DomainKey)), ct);
        }
    }

    private static List<string?> Strip(IEnumerable<string> aliases, string prefix) =>
        [.. aliases.Where(a => a.StartsWith(prefix, StringComparison.Ordinal)).Select(a => a[prefix.Length..])];

    private static async Task AddAsync(List<Alike> found, string why, IQueryable<Organisation> organisations, CancellationToken ct)
    {
        if (found.Count < Most)
        {
            found.AddRange(await organisations.OrderBy(o => o.Id).Take(Most).Select(o => new Alike(o.Id, o.Name, why)).ToListAsync(ct));
        }
    }
}
