using Entente.Modules.Directory.Domain;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage;

/// <summary>Finds the organisation that an input names: programs send its id, people type its name.</summary>
internal static class OrganisationChoice
{
    /// <summary>
    /// By id, if the name is missing or is that organisation's own; else by name, which must be clear. So an unchanged
    /// form keeps its organisation even if another one is called the same, and a changed name counts.
    /// </summary>
    public static async Task<Outcome<Organisation>> FindAsync(AppDbContext db, INamesOrganisation input, CancellationToken ct)
    {
        var byId = input.OrganisationId is { } id ? await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == id, ct) : null;
        var name = Cleaned.OrNull(input.Organisation);
        return (byId, name) switch
        {
            (not null, null) => byId,
            (not null, _) when FoldedText.Of(byId.Name) == FoldedText.Of(name) => byId,
            (null, null) when input.OrganisationId is null =>
                Refuse(nameof(input.Organisation), "Say which organisation: type its name."),
            (null, null) => Refuse(nameof(input.OrganisationId), "There is no such organisation."),
            _ => await FindByNameAsync(db, name!, ct),
        };
    }

    private static async Task<Outcome<Organisation>> FindByNameAsync(AppDbContext db, string name, CancellationToken ct)
    {
        var key = SortKeys.Of(name);
        var found = await db.Set<Organisation>().Where(o => o.SortKey == key).OrderBy(o => o.Id).Take(2).ToListAsync(ct);
        return found switch
        {
            [var one] => one,
            [] => Refuse(nameof(INamesOrganisation.Organisation), $"There is no organisation called '{name}'. Add the organisation first."),
            _ => Refuse(
                nameof(INamesOrganisation.Organisation),
                $"Several organisations are called '{name}'. Open the right one and start from its page."),
        };
    }

    private static Refusal Refuse(string field, string message) => Refusal.Invalid(new FieldError(field, message));
}
