using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage;

/// <summary>What rows of other modules refer to, asked of each module that has such rows.</summary>
internal sealed class OtherModules(
    IEnumerable<IReferToOrganisations> organisations, IEnumerable<IReferToPeople> people, IEnumerable<IReferToRelationships> relationships)
{
    /// <summary>What keeps these records from being deleted; the same words of several records once.</summary>
    public async Task<List<Reference>> FindAsync(AppDbContext db, IEnumerable<ITrashable> records, CancellationToken ct)
    {
        var found = new List<Reference>();
        foreach (var record in records)
        {
            found.AddRange(record switch
            {
                Organisation => await AllAsync(organisations.Select(m => m.FindReferencesAsync(db, record.Id, ct))),
                Person => await AllAsync(people.Select(m => m.FindReferencesAsync(db, record.Id, ct))),
                _ => await AllAsync(relationships.Select(m => m.FindReferencesAsync(db, record.Id, ct))),
            });
        }

        return [.. found.Distinct()];
    }

    /// <summary>
    /// Lets every module's rows refer to another record; the moved ids by module. Null when a module that has such rows cannot.
    /// </summary>
    public async Task<Dictionary<string, List<Guid>>?> MoveAsync(AppDbContext db, ITrashable from, Guid toId, CancellationToken ct)
    {
        var moved = new Dictionary<string, List<Guid>>(StringComparer.Ordinal);
        foreach (var (name, find, move) in Of(Records.KindOf(from)))
        {
            if (await move(db, from.Id, toId, null, ct) is { } ids)
            {
                moved[name] = [.. ids];
            }
            else if ((await find(db, from.Id, ct)).Count > 0)
            {
                return null;
            }
        }

        return moved;
    }

    /// <summary>Gives back what <see cref="MoveAsync"/> has moved.</summary>
    public async Task MoveBackAsync(
        AppDbContext db, RecordKind kind, Guid fromId, Guid toId, IReadOnlyDictionary<string, List<Guid>> moved, CancellationToken ct)
    {
        foreach (var (name, _, move) in Of(kind))
        {
            if (moved.TryGetValue(name, out var ids) && ids.Count > 0)
            {
                await move(db, fromId, toId, ids, ct);
            }
        }
    }

    private IEnumerable<(string Name, Find Find, Move Move)> Of(RecordKind kind) => kind switch
    {
        RecordKind.Organisation => organisations.Select(m => (NameOf(m), (Find)m.FindReferencesAsync, (Move)m.MoveReferencesAsync)),
        RecordKind.Person => people.Select(m => (NameOf(m), (Find)m.FindReferencesAsync, (Move)m.MoveReferencesAsync)),
        _ => relationships.Select(m => (NameOf(m), (Find)m.FindReferencesAsync, (Move)m.MoveReferencesAsync)),
    };

    private static string NameOf(object module) => module.GetType().Name;

    private static async Task<List<Reference>> AllAsync(IEnumerable<Task<IReadOnlyList<Reference>>> questions)
    {
        var found = new List<Reference>();
        foreach (var question in questions)
        {
            found.AddRange(await question);
        }

        return found;
    }

    private delegate Task<IReadOnlyList<Reference>> Find(AppDbContext db, Guid id, CancellationToken ct);

    private delegate Task<IReadOnlyList<Guid>?> Move(AppDbContext db, Guid fromId, Guid toId, IReadOnlyCollection<Guid>? only, CancellationToken ct);
}
