using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Features;

/// <summary>What keeps a record from being deleted, for the page that asks.</summary>
internal sealed class FindReferences(AppDb appDb, OrganisationReferences organisations, PersonReferences people)
{
    public Task<Outcome<IReadOnlyList<Reference>>> OfOrganisationAsync(Guid id, Actor actor, CancellationToken ct) =>
        RunAsync(db => organisations.FindAsync(db, id, ct), actor, ct);

    public Task<Outcome<IReadOnlyList<Reference>>> OfPersonAsync(Guid id, Actor actor, CancellationToken ct) =>
        RunAsync(db => people.FindAsync(db, id, ct), actor, ct);

    private async Task<Outcome<IReadOnlyList<Reference>>> RunAsync(
        Func<AppDbContext, Task<List<Reference>>> find, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Delete, "delete records") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        return await find(db);
    }
}
