using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>What the other modules have to say on the page of a relationship, in their order.</summary>
internal sealed class ListParts(AppDb appDb, IEnumerable<IRelationshipPart> parts)
{
    public async Task<IReadOnlyList<RelationshipNote>> RunAsync(Guid relationshipId, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var notes = new List<RelationshipNote>();
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            if (await part.FindAsync(db, actor, relationshipId, ct) is { } note)
            {
                notes.Add(note);
            }
        }

        return notes;
    }
}
