using Entente.Modules.Directory.Contracts;
using Entente.Platform.Imports.Records;
using Entente.Platform.Lists;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Import;

/// <summary>Finds people of our firm and of the other firms whom a file names by external id or by name.</summary>
internal sealed class PeopleLookup
{
    private readonly Guid? own;
    private readonly ILookup<(Guid Firm, string Key), PersonRef> people;

    private PeopleLookup(Guid? own, IEnumerable<PersonRef> people)
    {
        this.own = own;
        this.people = people.SelectMany(p => KeysOf(p).Select(key => (Key: (p.OrganisationId, key), Person: p))).Distinct().ToLookup(p => p.Key, p => p.Person);
    }

    public static async Task<PeopleLookup> ReadAsync(AppDbContext db, IDirectory directory, IEnumerable<Guid> firms, CancellationToken ct)
    {
        var us = (await directory.FindOwnAsync(db, ct))?.Id;
        return new(us, await directory.ListPeopleAsync(db, [.. firms.Concat(us is { } ours ? [ours] : []).Distinct()], ct));
    }

    /// <summary>Somebody of our firm.</summary>
    public Guid? FindOurs<TRow>(IncomingRow<TRow> row, string field, string? name) => Find(row, field, name, own is { } us ? [us] : []);

    /// <summary>Somebody of the other firm.</summary>
    public Guid? FindTheirs<TRow>(IncomingRow<TRow> row, string field, string? name, Guid? firm) => Find(row, field, name, firm is { } them ? [them] : []);

    /// <summary>Somebody of either firm.</summary>
    public Guid? FindEither<TRow>(IncomingRow<TRow> row, string field, string? name, Guid? firm) =>
        Find(row, field, name, [.. new[] { own, firm }.OfType<Guid>()]);

    private Guid? Find<TRow>(IncomingRow<TRow> row, string field, string? name, IReadOnlyList<Guid> firms)
    {
        if (Cleaned.OrNull(name) is not { } wanted)
        {
            return null;
        }

        var found = firms.SelectMany(firm => people[(firm, FoldedText.Of(wanted))]).DistinctBy(p => p.Id).Take(2).ToList();
        if (found.Count == 1)
        {
            return found[0].Id;
        }

        row.Add(field, found.Count == 0
            ? $"Nobody called '{wanted}' works there. Import the people first, or correct the name."
            : $"Several people are called '{wanted}'. Give the external id of the right one.");
        return null;
    }

    private static IEnumerable<string> KeysOf(PersonRef person) =>
        new[] { FoldedText.Of(person.Name), FoldedText.Of(person.ExternalId) }.Where(key => key.Length > 0);
}
