using Entente.Modules.Directory.Contracts;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>What keeps a person from being deleted: rows of other modules.</summary>
internal sealed class PersonReferences(IEnumerable<IReferToPeople> others)
{
    public async Task<List<Reference>> FindAsync(AppDbContext db, Guid id, CancellationToken ct)
    {
        var found = new List<Reference>();
        foreach (var other in others)
        {
            found.AddRange(await other.FindReferencesAsync(db, id, ct));
        }

        return found;
    }
}
