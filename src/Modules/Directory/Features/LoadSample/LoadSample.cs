using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>
/// The directory's part of the sample alpha-omega: two firms, their people, and what they are to each other in the case
/// of Hutt et al. (2000). A workspace that has an organisation already is left alone.
/// </summary>
internal sealed class LoadSample(AppDb appDb, Saving saving, IDirectoryIntake intake, TimeProvider clock)
{
    public async Task<Outcome<Done>> RunAsync(string folder, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "load a sample") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await db.Set<Organisation>().AnyAsync(ct))
        {
            return Done.Value;
        }

        var omega = AddFirms(db, clock.GetUtcNow().UtcDateTime);
        db.Add(Relationship.Create(omega, Alliance(actor), clock.GetUtcNow().UtcDateTime));
        if (!(await intake.MatchOrAddAsync(db, actor, ReadPeople(Path.Combine(folder, "people.csv")), ct)).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        return await saving.TrySaveAsync(db, "sample", ct: ct) is { } notSaved ? notSaved : Done.Value;
    }

    private static Organisation AddFirms(AppDbContext db, DateTime nowUtc)
    {
        db.Add(Organisation.Create(
            db.WorkspaceId, new() { Name = "Alpha", Sector = "Telecommunications", Country = "US", IsOwn = true }, nowUtc));
        var omega = Organisation.Create(
            db.WorkspaceId, new() { Name = "Omega", Sector = "Financial services", Country = "US" }, nowUtc);
        db.Add(omega);
        return omega;
    }

    private static RelationshipDetails Alliance(Actor actor) => new()
    {
        Name = "Co-branded card with Omega",
        Kinds = [RelationshipKind.Partner, RelationshipKind.Customer, RelationshipKind.Supplier, RelationshipKind.Competitor],
        OwnerId = actor.UserId,
    };

    /// <summary>The sample's own file: id, name, firm, level, function, role; no cell has a comma or quotes.</summary>
    private static List<IncomingPerson> ReadPeople(string file) =>
    [
        .. File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Select(cells => new IncomingPerson(cells[2], cells[1])
        {
            ExternalId = cells[0],
            Level = LevelChoice.LevelOf(cells[3]),
            Function = cells[4],
            Position = cells[5],
        }),
    ];
}
