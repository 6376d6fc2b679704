#pragma warning disable CA1309 // In a query it is the database that compares, by code point.
using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

#pragma warning disable CA1309 // These comparisons become SQL, where the collation of the column decides.

namespace Entente.Modules.Directory.Features;

/// <summary>Records that look the same, and by what.</summary>
internal sealed record DuplicateGroup(string Why, string Key, IReadOnlyList<DuplicateRecord> Records);

internal sealed record DuplicateRecord(Guid Id, string Name, string? Detail, DateTime ChangedUtc);

internal sealed record FindDuplicatesInput(RecordKind Kind, string? After = null);

/// <summary>
/// Groups of records with the same key, in the order of the keys, a page at a time. The keys are read off their index and
/// reading stops when the page is full.
/// </summary>
internal sealed class FindDuplicates(AppDb appDb)
{
    private const int GroupsOfPage = 25;
    private const int MostOfGroup = 20;

    public async Task<Outcome<DuplicatePage>> RunAsync(FindDuplicatesInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.View, "see duplicates") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return input.Kind == RecordKind.Person ? await OfPeopleAsync(db, input.After, ct) : await OfOrganisationsAsync(db, input.After, ct);
    }

    private static async Task<DuplicatePage> OfOrganisationsAsync(AppDbContext db, string? after, CancellationToken ct)
    {
        var from = after ?? string.Empty;
        var keys = await db.Set<Organisation>().Where(o => o.NameKey != null && string.Compare(o.NameKey, from) > 0)
            .GroupBy(o => o.NameKey!).Where(g => g.Count() > 1).OrderBy(g => g.Key).Select(g => g.Key).Take(GroupsOfPage + 1).ToListAsync(ct);
        var groups = new List<DuplicateGroup>();
        foreach (var key in keys.Take(GroupsOfPage))
        {
            var records = await db.Set<Organisation>().Where(o => o.NameKey == key).OrderBy(o => o.Id).Take(MostOfGroup)
                .Select(o => new DuplicateRecord(o.Id, o.Name, o.Website ?? o.Sector, o.ChangedUtc)).ToListAsync(ct);
            groups.Add(new("the same name", key, records));
        }

        if (after is null)
        {
            groups.InsertRange(0, await OfDomainsAsync(db, ct));
        }

        return await PageAsync(db, groups, keys, ct);
    }

    /// <summary>Those with one website and several names stand first; there are few of them.</summary>
    private static async Task<List<DuplicateGroup>> OfDomainsAsync(AppDbContext db, CancellationToken ct)
    {
        var keys = await db.Set<Organisation>().Where(o => o.DomainKey != null)
            .GroupBy(o => o.DomainKey!).Where(g => g.Count() > 1).OrderBy(g => g.Key).Select(g => g.Key).Take(GroupsOfPage).ToListAsync(ct);
        var groups = new List<DuplicateGroup>();
        foreach (var key in keys)
        {
            var found = await db.Set<Organisation>().Where(o => o.DomainKey == key).OrderBy(o => o.Id).Take(MostOfGroup)
                .Select(o => new { Record = new DuplicateRecord(o.Id, o.Name, o.Website ?? o.Sector, o.ChangedUtc), o.NameKey }).ToListAsync(ct);
            if (found.DistinctBy(f => f.NameKey).Skip(1).Any())
            {
                groups.Add(new("the same website", key, [.. found.Select(f => f.Record)]));
            }
        }

        return groups;
    }

    private static async Task<DuplicatePage> OfPeopleAsync(AppDbContext db, string? after, CancellationToken ct)
    {
        var from = after ?? string.Empty;
        var keys = await db.Set<Person>().Where(p => p.EmailKey != null && string.Compare(p.EmailKey, from) > 0)
            .GroupBy(p => p.EmailKey!).Where(g => g.Count() > 1).OrderBy(g => g.Key).Select(g => g.Key).Take(GroupsOfPage + 1).ToListAsync(ct);
        var groups = new List<DuplicateGroup>();
        foreach (var key in keys.Take(GroupsOfPage))
        {
            var records = await db.Set<Person>().Where(p => p.EmailKey == key).OrderBy(p => p.Id).Take(MostOfGroup)
                .Select(p => new DuplicateRecord(
                    p.Id, p.Name, db.Set<Organisation>().Where(o => o.Id == p.OrganisationId).Select(o => o.Name).FirstOrDefault(), p.ChangedUtc))
                .ToListAsync(ct);
            groups.Add(new("the same e-mail address", key, records));
        }

        return await PageAsync(db, groups, keys, ct);
    }

    /// <summary>Without the pairs of which somebody has said that they are two.</summary>
    private static async Task<DuplicatePage> PageAsync(AppDbContext db, List<DuplicateGroup> groups, List<string> keys, CancellationToken ct)
    {
        var ids = groups.SelectMany(g => g.Records).Select(r => r.Id).ToList();
        var distinct = await db.Set<DistinctPair>().Where(p => ids.Contains(p.FirstId)).Select(p => new { p.FirstId, p.SecondId }).ToListAsync(ct);
        var pairs = distinct.Select(p => (p.FirstId, p.SecondId)).ToHashSet();
        var open = groups.Where(g => g.Records.Any(a => g.Records.Any(b =>
            a.Id != b.Id && !pairs.Contains(DistinctPair.Order(a.Id, b.Id))))).ToList();
        return new(open, keys.Count > GroupsOfPage ? keys[GroupsOfPage - 1] : null);
    }
}

/// <summary>A page of groups, and where the next one starts.</summary>
internal sealed record DuplicatePage(IReadOnlyList<DuplicateGroup> Groups, string? Next);
