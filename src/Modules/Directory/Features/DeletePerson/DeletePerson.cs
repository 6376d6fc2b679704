using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Features;

/// <summary>The person, and the version that was seen.</summary>
internal sealed record DeletePersonInput(Guid Id, Guid Version);

/// <summary>Puts the person into the trash.</summary>
internal sealed class DeletePerson(TrashRecord trash)
{
    public Task<Outcome<Done>> RunAsync(DeletePersonInput input, Actor actor, CancellationToken ct) =>
        trash.RunAsync(new(RecordKind.Person, input.Id, input.Version), actor, ct);
}
