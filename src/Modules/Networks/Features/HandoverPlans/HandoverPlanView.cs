using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>A handover plan as pages and the API show it.</summary>
internal sealed record HandoverPlanView(
    Guid Id, Guid AuditId, string Name, string Says, IReadOnlyList<NamedPerson> People, IReadOnlyList<IntroductionView> Introductions,
    DateTime CreatedUtc, string CreatedBy, Guid Version)
{
    /// <summary>How many introductions are made.</summary>
    public int Made => Introductions.Count(introduction => introduction.State == Progress.Done);

    public static async Task<HandoverPlanView?> FindAsync(AppDbContext db, AuditReport report, Guid planId, CancellationToken ct) =>
        (await ReadAsync(db, report, db.Set<HandoverPlan>().Where(p => p.Id == planId), ct)).SingleOrDefault();

    /// <summary>The plans of an audit, the newest first.</summary>
    public static Task<IReadOnlyList<HandoverPlanView>> ListAsync(AppDbContext db, AuditReport report, Guid auditId, CancellationToken ct) =>
        ReadAsync(db, report, db.Set<HandoverPlan>().Where(p => p.AuditId == auditId), ct);

    private static async Task<IReadOnlyList<HandoverPlanView>> ReadAsync(
        AppDbContext db, AuditReport report, IQueryable<HandoverPlan> wanted, CancellationToken ct)
    {
        var plans = await wanted.AsNoTracking().OrderByDescending(p => p.CreatedUtc).ToListAsync(ct);
        var ids = plans.ConvertAll(plan => plan.Id);
        var introductions = (await db.Set<PlannedIntroduction>().AsNoTracking().Where(i => ids.Contains(i.PlanId)).ToListAsync(ct))
            .ToLookup(introduction => introduction.PlanId);
        var people = report.People.ToDictionary(person => person.Key, StringComparer.Ordinal);
        return [.. plans.Select(plan => new HandoverPlanView(
            plan.Id, plan.AuditId, plan.Name, plan.Says, [.. plan.People.Select(key => Named(people, key))],
            [.. introductions[plan.Id].OrderBy(i => i.Position).Select(i => new IntroductionView(
                i.Id, Named(people, i.OneKey), Named(people, i.OtherKey), i.WonBack, i.State, i.Owner, i.DueOn, i.Version))],
            plan.CreatedUtc, plan.CreatedBy, plan.Version))];
    }

    /// <summary>Whoever is not in the audit any more, because its files were replaced, stands there by id.</summary>
    private static NamedPerson Named(Dictionary<string, ReportedPerson> people, string key) => people.TryGetValue(key, out var person)
        ? new(person.Key, person.Called, person.Firm, person.FirmIndex, person.Level, person.Function)
        : new(key, $"#{key.TrimStart('#')}", "not in the audit any more", 0, null, null);
}

/// <summary>An introduction of a plan.</summary>
internal sealed record IntroductionView(
    Guid Id, NamedPerson One, NamedPerson Other, double? WonBack, Progress State, string? Owner, DateOnly? DueOn, Guid Version);
