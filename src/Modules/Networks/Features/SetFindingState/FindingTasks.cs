using Entente.Modules.Directory.Contracts;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reports;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>What is to be done about a finding as a task: it stands in My week and is settled with the finding.</summary>
internal sealed class FindingTasks(ITaskBoard board)
{
    private const int LongestTitle = 200;
    private const int LongestWords = 100;

    public static string KeyOf(Guid stateId) => $"finding:{stateId}";

    /// <summary>Adds or settles the task in the caller's changes; null when that is done.</summary>
    public async Task<Refusal?> FollowAsync(
        AppDbContext db, Guid auditId, int number, ReportedFinding finding, FindingState state, bool isTask, Actor actor, CancellationToken ct)
    {
        if (state.State == Progress.Done)
        {
            await board.SettleAsync(db, actor, KeyOf(state.Id), ct);
            return null;
        }

        if (!isTask)
        {
            return null;
        }

        var subject = await AuditSubjects.FindAsync(db, auditId, ct) is { } relationship
            ? TimelineSubject.Relationship(relationship) : TimelineSubject.None;
        var task = new NewTask(Shortened(finding.Action, LongestTitle), subject)
        {
            DueOn = state.DueOn,
            Text = finding.Text,
            Origin = new(KeyOf(state.Id), Shortened(finding.Title, LongestWords), AuditPaths.Finding(auditId, number)),
        };
        return (await board.AddAsync(db, actor, task, ct)).TryGet(out _, out var refusal) ? null : refusal;
    }

    /// <summary>The task of a finding, open or done; null where there is none.</summary>
    public async Task<TaskRef?> FindAsync(AppDbContext db, Guid auditId, string findingKey, CancellationToken ct)
    {
        var id = await db.Set<FindingState>().Where(f => f.AuditId == auditId && f.FindingKey == findingKey)
            .Select(f => (Guid?)f.Id).SingleOrDefaultAsync(ct);
        return id is null ? null : await board.ListAsync(db, [KeyOf(id.Value)], ct) is [var first, ..] ? first : null;
    }

    private static string Shortened(string text, int most) => text.Length > most ? text[..(most - 1)] + "…" : text;
}
