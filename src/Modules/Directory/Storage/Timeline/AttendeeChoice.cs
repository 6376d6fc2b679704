using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Timeline;

/// <summary>Finds who attends a meeting: programs send ids, people type names of both sides.</summary>
internal static class AttendeeChoice
{
    private static readonly char[] Separators = [',', ';', '\n'];

    public static async Task<Outcome<IReadOnlyList<Guid>>> FindAsync(
        AppDbContext db, EntryDetails details, EntryPlace place, CancellationToken ct)
    {
        if (details.Kind != EntryKind.Meeting)
        {
            return Array.Empty<Guid>();
        }

        var ids = (details.AttendeeIds ?? []).Distinct().ToList();
        if (await db.Set<Person>().CountAsync(p => ids.Contains(p.Id), ct) < ids.Count)
        {
            return Refuse(nameof(details.AttendeeIds), "One of these people is not there.");
        }

        var names = (details.AttendeeNames ?? string.Empty).ReplaceLineEndings("\n")
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Length > EntryLengths.Attendees
            ? Refuse(nameof(details.AttendeeNames), $"At most {EntryLengths.Attendees} people can attend.")
            : await FindByNamesAsync(db, ids, names, place, ct);
    }

    private static async Task<Outcome<IReadOnlyList<Guid>>> FindByNamesAsync(
        AppDbContext db, List<Guid> ids, IReadOnlyList<string> names, EntryPlace place, CancellationToken ct)
    {
        var keys = names.Select(name => SortKeys.Of(name)).Distinct().ToList();
        var found = await (
            from person in db.Set<Person>()
            join firm in db.Set<Organisation>() on person.OrganisationId equals firm.Id
            where keys.Contains(person.SortKey) && (firm.IsOwn || firm.Id == place.OrganisationId)
            select new { person.Id, person.SortKey }).ToListAsync(ct);
        var byKey = found.ToLookup(p => p.SortKey, p => p.Id);
        foreach (var name in names)
        {
            switch (byKey[SortKeys.Of(name)].ToList())
            {
                case [var one]:
                    ids.Add(one);
                    break;
                case []:
                    return Refuse(
                        nameof(EntryDetails.AttendeeNames),
                        $"Nobody of both sides is called '{name}'. Add the person to the directory first, or take the name out.");
                case var several when !several.Exists(ids.Contains):
                    return Refuse(nameof(EntryDetails.AttendeeNames), $"Several people are called '{name}'. Give them names that differ.");
            }
        }

        return ids.Distinct().ToList();
    }

    private static Refusal Refuse(string field, string message) => Refusal.Invalid(new FieldError(field, message));
}
