using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>Which organisations are wanted; everything empty: all.</summary>
/// <param name="Search">Words in the name, website, sector, external id or country.</param>
/// <param name="Kind">What the organisation is to us, or "none" for those without a relationship.</param>
/// <param name="Country">A two-letter country code.</param>
/// <param name="Tag">A tag, by its word or id.</param>
internal sealed record OrganisationFilter(string? Search = null, string? Kind = null, string? Country = null, string? Tag = null)
{
    public Refusal? Breach() =>
        KindChoice.Breach(Kind) is { } error ? Refusal.Invalid(new FieldError(nameof(Kind), error))
        : Country is { Length: > 0 } && !Countries.IsCode(Country.ToUpperInvariant())
            ? Refusal.Invalid(new FieldError(nameof(Country), $"'{Country}' is no country code. Use two letters, such as DE."))
            : null;

    public IQueryable<OrganisationView> In(IQueryable<OrganisationView> rows, AppDbContext db)
    {
        if (!string.IsNullOrEmpty(Country))
        {
            var code = Country.ToUpperInvariant();
            rows = rows.Where(o => o.Country == code);
        }

        if (KindChoice.IsNone(Kind))
        {
            rows = rows.Where(o => o.RelationshipId == null && !o.IsOwn);
        }
        else if (KindChoice.WordOf(Kind) is { } word)
        {
            rows = rows.Where(o => o.KindsText != null && o.KindsText.Contains(word));
        }

        return rows.Tagged(db, RecordKind.Organisation, Tag).Containing(o => o.SearchText, Search);
    }
}
