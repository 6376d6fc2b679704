using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Files;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// The audit of a sample folder, imported and computed at once, so that the first page after the first start has
/// something to show. A folder without ratings has none; a workspace that has an audit already is left alone.
/// </summary>
internal sealed class LoadSample(AppDb appDb, AddAudit add, ComputeAuditJob compute)
{
    public async Task<Outcome<Done>> RunAsync(string folder, Actor actor, CancellationToken ct)
    {
        var (peopleFile, ratingsFile) = (Path.Combine(folder, "people.csv"), Path.Combine(folder, "ratings.csv"));
        if (!File.Exists(ratingsFile) || await HasAuditAsync(actor, ct))
        {
            return Done.Value;
        }

        await using var people = File.OpenRead(peopleFile);
        await using var ratings = File.OpenRead(ratingsFile);
        var input = new AddAuditInput
        {
            Name = "Second-year network audit",
            HeldOn = new(2026, 10, 23),
            AskedFrom = new(2026, 10, 12),
            AskedUntil = new(2026, 10, 23),
        };
        var files = new AuditFiles(new("people.csv", people), new("ratings.csv", ratings));
        if (!(await add.RunAsync(input, files, startsJob: false, actor, ct)).TryGet(out var added, out var notAdded))
        {
            return notAdded;
        }

        return (await compute.RunAsync(ComputeAuditJob.InputOf(added.Audit.Id), actor, new Progress<JobStep>(), ct))
            .TryGet(out _, out var notComputed) ? Done.Value : notComputed;
    }

    private async Task<bool> HasAuditAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await db.Set<NetworkAudit>().AnyAsync(ct);
    }
}
