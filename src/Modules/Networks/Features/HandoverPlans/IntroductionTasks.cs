using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Each introduction of a handover plan is a task of whoever saved the plan: it stands in My week until it is
/// made.</summary>
internal sealed class IntroductionTasks(ITaskBoard board)
{
    private const int LongestTitle = 200;

    public static string KeyOf(Guid introductionId) => $"introduction:{introductionId}";

    /// <summary>Null when every task is added to the caller's changes.</summary>
    public async Task<Refusal?> AddAsync(
        AppDbContext db, AuditReport report, HandoverPlan plan, IReadOnlyList<PlannedIntroduction> introductions, Actor actor, CancellationToken ct)
    {
        var people = await PeopleAsync(db, report, plan.AuditId, [.. introductions.Select(introduction => introduction.OtherKey)], ct);
        foreach (var introduction in introductions)
        {
            var title = $"Introduce {report.Called(introduction.OneKey)} to {report.Called(introduction.OtherKey)}";
            var subject = people.TryGetValue(introduction.OtherKey, out var person) ? TimelineSubject.Person(person) : TimelineSubject.None;
            var task = new NewTask(title.Length > LongestTitle ? title[..LongestTitle] : title, subject)
            {
                DueOn = introduction.DueOn,
                Origin = new(KeyOf(introduction.Id), plan.Name.Length > 100 ? plan.Name[..100] : plan.Name, AuditPaths.Plan(plan.Id)),
            };
            if (!(await board.AddAsync(db, actor, task, ct)).TryGet(out _, out var refusal))
            {
                return refusal;
            }
        }

        return null;
    }

    public Task SettleAsync(AppDbContext db, Actor actor, Guid introductionId, CancellationToken ct) =>
        board.SettleAsync(db, actor, KeyOf(introductionId), ct);

    /// <summary>The directory's people; nobody where the audit hides names, for a task must not give one away.</summary>
    private static async Task<Dictionary<string, Guid>> PeopleAsync(
        AppDbContext db, AuditReport report, Guid auditId, IReadOnlyList<string> keys, CancellationToken ct) => report.NamesHidden
            ? []
            : await db.Set<AuditParticipant>().Where(p => p.AuditId == auditId && p.PersonId != null && keys.Contains(p.Key))
                .ToDictionaryAsync(p => p.Key, p => p.PersonId!.Value, StringComparer.Ordinal, ct);
}
