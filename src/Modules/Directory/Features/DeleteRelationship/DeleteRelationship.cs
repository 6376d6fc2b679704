using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Features;

/// <summary>The relationship, and the version that was seen.</summary>
internal sealed record DeleteRelationshipInput(Guid Id, Guid Version);

/// <summary>Puts the relationship into the trash; the organisation and its people stay.</summary>
internal sealed class DeleteRelationship(TrashRecord trash)
{
    public Task<Outcome<Done>> RunAsync(DeleteRelationshipInput input, Actor actor, CancellationToken ct) =>
        trash.RunAsync(new(RecordKind.Relationship, input.Id, input.Version), actor, ct);
}
