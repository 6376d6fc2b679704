using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>Which people are wanted; everything empty: all.</summary>
/// <param name="Search">Words in the name, function, position, e-mail or external id.</param>
/// <param name="OrganisationId">Those who work there.</param>
/// <param name="Tag">A tag, by its word or id.</param>
/// <param name="Level">senior, middle, operating, or "none" for those whose level is not known.</param>
internal sealed record PersonFilter(string? Search = null, Guid? OrganisationId = null, string? Level = null, string? Tag = null)
{
    public Refusal? Breach() =>
        LevelChoice.Breach(Level) is { } error ? Refusal.Invalid(new FieldError(nameof(Level), error)) : null;

    public IQueryable<PersonView> In(IQueryable<PersonView> rows, AppDbContext db)
    {
        if (OrganisationId is { } organisation)
        {
            rows = rows.Where(p => p.OrganisationId == organisation);
        }

        if (LevelChoice.IsNone(Level))
        {
            rows = rows.Where(p => p.Level == null);
        }
        else if (LevelChoice.LevelOf(Level) is { } level)
        {
            rows = rows.Where(p => p.Level == level);
        }

        return rows.Tagged(db, RecordKind.Person, Tag).Containing(p => p.SearchText, Search);
    }
}
