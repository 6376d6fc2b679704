using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Files;
using Entente.Platform.Access;
using Entente.Platform.Jobs;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>
/// The audits of a sample folder, the earliest first, imported and computed at once, so that the first page after the
/// first start has something to show. A folder without ratings has none; a workspace that has an audit already is left
/// alone.
/// </summary>
internal sealed class LoadSample(AppDb appDb, AddAudit add, ComputeAuditJob compute, AddHandoverPlan plan)
{
    /// <summary>Each in the order in which it was held: a later one is compared with the one before it.</summary>
    private static readonly (string Folder, AddAuditInput Audit)[] Audits =
    [
        ("1-first-year", Audit("First-year network audit", new(2025, 10, 13), new(2025, 10, 24))),
        ("2-spring", Audit("Spring network audit", new(2026, 4, 13), new(2026, 4, 24))),
        ("", Audit("Second-year network audit", new(2026, 10, 12), new(2026, 10, 23))),
    ];

    public async Task<Outcome<Done>> RunAsync(string folder, Actor actor, CancellationToken ct)
    {
        if (!File.Exists(Path.Combine(folder, "ratings.csv")) || await HasAuditAsync(actor, ct))
        {
            return Done.Value;
        }

        var last = Guid.Empty;
        foreach (var (part, audit) in Audits.Where(audit => File.Exists(Path.Combine(folder, audit.Folder, "ratings.csv"))))
        {
            if (!(await LoadAsync(Path.Combine(folder, part), audit, actor, ct)).TryGet(out last, out var refusal))
            {
                return refusal;
            }
        }

        var input = new AddHandoverPlanInput { Name = "If #39 leaves", People = ["39"], Rule = IntroductionRule.EqualLevelAndFunction, Count = 3 };
        return (await plan.RunAsync(last, input, actor, ct)).TryGet(out _, out var notSaved) ? Done.Value : notSaved;
    }

    private static AddAuditInput Audit(string name, DateOnly from, DateOnly until) =>
        new() { Name = name, HeldOn = until, AskedFrom = from, AskedUntil = until };

    private async Task<Outcome<Guid>> LoadAsync(string folder, AddAuditInput input, Actor actor, CancellationToken ct)
    {
        await using var people = File.OpenRead(Path.Combine(folder, "people.csv"));
        await using var ratings = File.OpenRead(Path.Combine(folder, "ratings.csv"));
        var files = new AuditFiles(new("people.csv", people), new("ratings.csv", ratings));
        if (!(await add.RunAsync(input, files, startsJob: false, actor, ct)).TryGet(out var added, out var notAdded))
        {
            return notAdded;
        }

        var computed = await compute.RunAsync(ComputeAuditJob.InputOf(added.Audit.Id), actor, new Progress<JobStep>(), ct);
        return computed.TryGet(out _, out var notComputed) ? added.Audit.Id : notComputed;
    }

    private async Task<bool> HasAuditAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        return await db.Set<NetworkAudit>().AnyAsync(ct);
    }
}
