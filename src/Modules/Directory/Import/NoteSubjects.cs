using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Domain.Timeline;
using Entente.Platform.Imports.Records;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Import;

/// <summary>Finds what the notes of a batch are about: people and organisations by external id, organisations by name.</summary>
internal sealed class NoteSubjects
{
    private static readonly string[] WordsForPeople = ["contact", "person", "people", "lead", "kontakt"];

    private readonly Dictionary<string, (Guid Id, Guid Firm)> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> firms = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, Guid> relationships = [];
    private ILookup<string, Guid> names = Array.Empty<Guid>().ToLookup(_ => "");

    public static async Task RunAsync(AppDbContext db, IReadOnlyList<IncomingRow<NoteRow>> rows, CancellationToken ct)
    {
        var subjects = new NoteSubjects();
        await subjects.ReadAsync(db, rows, ct);
        foreach (var row in rows)
        {
            subjects.Find(row);
        }
    }

    private async Task ReadAsync(AppDbContext db, IReadOnlyList<IncomingRow<NoteRow>> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => Cleaned.OrNull(r.Row.AboutId)).OfType<string>().Distinct().ToList();
        var keys = rows.Select(r => SortKeys.Of(r.Row.Organisation ?? "")).Where(key => key.Length > 0).Distinct().ToList();
        foreach (var person in await db.Set<Person>().Where(p => ids.Contains(p.ExternalId!))
            .Select(p => new { p.ExternalId, p.Id, p.OrganisationId }).ToListAsync(ct))
        {
            people[person.ExternalId!] = (person.Id, person.OrganisationId);
        }

        foreach (var firm in await db.Set<Organisation>().Where(o => ids.Contains(o.ExternalId!)).Select(o => new { o.ExternalId, o.Id }).ToListAsync(ct))
        {
            firms[firm.ExternalId!] = firm.Id;
        }

        names = (await db.Set<Organisation>().Where(o => keys.Contains(o.SortKey)).Select(o => new { o.SortKey, o.Id }).ToListAsync(ct))
            .ToLookup(o => o.SortKey, o => o.Id, StringComparer.Ordinal);
        var all = people.Values.Select(p => p.Firm).Concat(firms.Values).Concat(names.SelectMany(g => g)).Distinct().ToList();
        foreach (var relationship in await db.Set<Relationship>().Where(r => all.Contains(r.OrganisationId))
            .OrderByDescending(r => r.Id).Select(r => new { r.Id, r.OrganisationId }).ToListAsync(ct))
        {
            relationships[relationship.OrganisationId] = relationship.Id;
        }
    }

    private void Find(IncomingRow<NoteRow> row)
    {
        var id = Cleaned.OrNull(row.Row.AboutId);
        var name = Cleaned.OrNull(row.Row.Organisation);
        var isPerson = WordsForPeople.Contains(row.Row.AboutKind?.Trim().ToLowerInvariant(), StringComparer.Ordinal);
        var named = name is null ? [] : names[SortKeys.Of(name)].Take(2).ToList();
        row.Row.Place = id is not null && people.TryGetValue(id, out var person) && (isPerson || !firms.ContainsKey(id))
            ? new(RelationshipWith(person.Firm), person.Firm, person.Id)
            : id is not null && firms.TryGetValue(id, out var firm) ? new(RelationshipWith(firm), firm, null)
            : named.Count == 1 ? new(RelationshipWith(named[0]), named[0], null)
            : null;
        if (row.Row.Place is null && (id ?? name) is { } what)
        {
            row.Add("About", named.Count > 1
                ? $"Several organisations are called '{what}'. Name the right one by its external id."
                : $"There is no person or organisation '{what}'. Import them first, or correct it.");
        }
    }

    private Guid? RelationshipWith(Guid firm) => relationships.TryGetValue(firm, out var id) ? id : null;
}
