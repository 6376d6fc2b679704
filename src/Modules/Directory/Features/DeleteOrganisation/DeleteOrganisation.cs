using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;

namespace Entente.Modules.Directory.Features;

/// <summary>The organisation, and the version that was seen.</summary>
internal sealed record DeleteOrganisationInput(Guid Id, Guid Version);

/// <summary>Puts the organisation into the trash, and its people and our relationship with it; all come back together.</summary>
internal sealed class DeleteOrganisation(TrashRecord trash)
{
    public Task<Outcome<Done>> RunAsync(DeleteOrganisationInput input, Actor actor, CancellationToken ct) =>
        trash.RunAsync(new(RecordKind.Organisation, input.Id, input.Version), actor, ct);
}
