using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Directory.Storage.Intake;

internal sealed class DirectoryIntake(TimeProvider clock) : IDirectoryIntake
{
    public async Task<Outcome<DirectoryMatch>> MatchOrAddAsync(
        AppDbContext db, Actor actor, IReadOnlyList<IncomingPerson> people, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "add organisations and people") is { } forbidden)
        {
            return forbidden;
        }

        if (IncomingPeople.FindErrors(people) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var organisations = new OrganisationMatching(db, nowUtc);
        await organisations.RunAsync([.. people.Select(p => p.OrganisationName)], ct);
        var matching = new PersonMatching(db, nowUtc);
        var matched = await matching.RunAsync(people, [.. people.Select(p => organisations.Of(p.OrganisationName).Id)], ct);
        return new DirectoryMatch(
            [.. matched.Select(p => p.ToRef())], [.. organisations.All.Select(o => o.ToRef())], matching.Added, organisations.Added);
    }
}
