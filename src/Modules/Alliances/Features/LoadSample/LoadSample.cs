using Entente.Modules.Alliances.Domain;
using Entente.Modules.Directory.Contracts;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>
/// The alliance of a sample folder: roles, agreements, obligations and promises, read from plain CSV files. A folder without
/// promises has none; a workspace that has an alliance already is left alone.
/// </summary>
internal sealed class LoadSample(AppDb appDb, Saving saving, IDirectory directory, IRelationships relationships, TimeProvider clock)
{
    private const int First = 1;

    public async Task<Outcome<Done>> RunAsync(string folder, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "load a sample") is { } forbidden)
        {
            return forbidden;
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (!File.Exists(Path.Combine(folder, "promises.csv")) || await db.Set<Alliance>().AnyAsync(ct)
            || await relationships.ListAsync(db, First, ct) is not [var relationship] || await directory.FindOwnAsync(db, ct) is not { } own)
        {
            return Done.Value;
        }

        var people = (await directory.ListPeopleAsync(db, [own.Id, relationship.OrganisationId], ct))
            .Where(person => person.ExternalId is not null).DistinctBy(person => person.ExternalId, StringComparer.Ordinal)
            .ToDictionary(person => person.ExternalId!, person => person.Id, StringComparer.Ordinal);
        if (people.Count == 0)
        {
            return Done.Value;
        }

        var alliance = Alliance.Create(
            actor.WorkspaceId, relationship.Id, relationship.OrganisationId, CoBrandedCard(actor), clock.GetUtcNow().UtcDateTime);
        db.Add(alliance);
        var rows = await SampleRows.ReadAsync(folder, alliance, people, ct);
        db.AddRange(rows);
        db.AddRange(await new SampleParts(folder, alliance, people).ReadAllAsync(ct));
        return await saving.TrySaveAsync(db, "sample", ct: ct) is { } refusal ? refusal : Done.Value;
    }

    private static AllianceDetails CoBrandedCard(Actor actor) => new()
    {
        Name = "Co-branded card",
        Phase = AlliancePhase.Running,
        StartedOn = new(2025, 6, 1),
        ManagerId = actor.UserId,
        ReportsTo = "Vice president, sales",
        Purpose = "One membership card for business customers that carries Omega’s financial services and Alpha’s telecommunications. "
            + "It took three months to cut the deal and nine to protect each other’s corporate assets.",
        PlannedReturn1 = 0.20m,
        ActualReturn1 = 0.22m,
        PlannedReturn2 = 0.80m,
        ActualReturn2 = 0.48m,
        PlannedReturn3 = 2.00m,
    };
}
