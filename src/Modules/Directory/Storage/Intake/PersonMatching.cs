using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Storage.Intake;

/// <summary>Matches the rows of an import with people: by external id first, then by name; nobody twice.</summary>
internal sealed class PersonMatching(AppDbContext db, DateTime nowUtc)
{
    private readonly HashSet<Guid> taken = [];

    public int Added { get; private set; }

    /// <summary>One person for each row. <paramref name="organisationIds"/> says where each row's person works.</summary>
    public async Task<IReadOnlyList<Person>> RunAsync(
        IReadOnlyList<IncomingPerson> rows, IReadOnlyList<Guid> organisationIds, CancellationToken ct)
    {
        var candidates = await LoadAsync(rows, [.. organisationIds.Distinct()], ct);
        var byExternalId = candidates.Where(p => p.ExternalId is not null)
            .ToDictionary(p => (p.OrganisationId, p.ExternalId!));
        var byName = candidates.ToLookup(p => (p.OrganisationId, p.SortKey));

        var people = new Person?[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            people[i] = Cleaned.OrNull(rows[i].ExternalId) is { } id
                ? Take(byExternalId.GetValueOrDefault((organisationIds[i], id)), rows[i]) : null;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            people[i] ??= Take(byName[(organisationIds[i], SortKeys.Of(rows[i].Name))].FirstOrDefault(p => MayBe(p, rows[i])), rows[i])
                ?? Add(rows[i], organisationIds[i]);
        }

        return people!;
    }

    private async Task<IReadOnlyList<Person>> LoadAsync(
        IReadOnlyList<IncomingPerson> rows, IReadOnlyList<Guid> organisationIds, CancellationToken ct)
    {
        var externalIds = rows.Select(r => Cleaned.OrNull(r.ExternalId)).OfType<string>().Distinct().ToList();
        var keys = rows.Select(r => SortKeys.Of(r.Name)).Distinct().ToList();
        var people = db.Set<Person>().Where(p => organisationIds.Contains(p.OrganisationId));
        await people.Where(p => externalIds.Contains(p.ExternalId!)).LoadAsync(ct);
        await people.Where(p => keys.Contains(p.SortKey)).LoadAsync(ct);
        return [.. db.Set<Person>().Local.OrderBy(p => p.Id)];
    }

    /// <summary>Two different external ids are two different people, whatever their names.</summary>
    private bool MayBe(Person person, IncomingPerson row) =>
        !taken.Contains(person.Id) && (person.ExternalId is null || Cleaned.OrNull(row.ExternalId) is null);

    private Person? Take(Person? person, IncomingPerson row)
    {
        if (person is not null)
        {
            taken.Add(person.Id);
            person.FillIn(row, nowUtc);
        }

        return person;
    }

    private Person Add(IncomingPerson row, Guid organisationId)
    {
        var person = Person.Create(db.WorkspaceId, organisationId, row.ToDetails(), nowUtc);
        db.Add(person);
        taken.Add(person.Id);
        Added++;
        return person;
    }
}
