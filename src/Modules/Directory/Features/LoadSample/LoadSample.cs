using Entente.Modules.Directory.Contracts;
using Entente.Modules.Directory.Domain;
using Entente.Modules.Directory.Storage.Timeline;
using Entente.Platform.Access;
using Entente.Platform.Imports;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Directory.Features;

/// <summary>
/// The directory's part of the sample alpha-omega: two firms, their people, and what they are to each other in the case
/// of Hutt et al. (2000). A workspace that has an organisation already is left alone.
/// </summary>
internal sealed class LoadSample(AppDb appDb, Saving saving, IDirectoryIntake intake, EntryWriting writing, TimeProvider clock)
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
        var people = await ReadPeopleAsync(Path.Combine(folder, "people.csv"), ct);
        if (!(await intake.MatchOrAddAsync(db, actor, people, ct)).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        if (await saving.TrySaveAsync(db, "sample", ct: ct) is { } notSaved)
        {
            return notSaved;
        }

        await SampleTimeline.AddAsync(db, writing, omega.Id, actor, ct);
        return await saving.TrySaveAsync(db, "sample", ct: ct) is { } unwritten ? unwritten : Done.Value;
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

    private static async Task<IReadOnlyList<IncomingPerson>> ReadPeopleAsync(string file, CancellationToken ct)
    {
        await using var stream = File.OpenRead(file);
        await using var table = await DelimitedFile.OpenAsync(stream, Path.GetFileName(file), new ImportProblems(), ct);
        var (id, name, firm) = (table.Required("id"), table.Required("name"), table.Required("firm"));
        var (level, function, role) = (table.Required("level"), table.Required("function"), table.Required("role"));
        var people = new List<IncomingPerson>();
        while (await table.ReadAsync(ct))
        {
            people.Add(new(table.Text(firm), table.Text(name))
            {
                ExternalId = table.Text(id),
                Level = LevelChoice.LevelOf(table.Text(level)),
                Function = table.Text(function),
                Position = table.Text(role),
            });
        }

        return people;
    }
}
