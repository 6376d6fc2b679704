using Entente.Methods.Scoring;
using Entente.Modules.Alliances.Domain;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Entente.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>
/// The lone-wolf scale: any member answers it for themselves and chooses, answer by answer, a coach who reads it too. The
/// model's filter keeps answers from everybody else, owners included.
/// </summary>
internal sealed class KeepLoneWolf(AppDb appDb, Saving saving, WorkspaceMembers members, TimeProvider clock)
{
    private const string Answer = "answer";

    public async Task<Outcome<LoneWolfView>> ShowAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var names = await MembersAsync(actor, ct);
        var answers = await db.Set<LoneWolfAnswer>().AsNoTracking().ToListAsync(ct);
        var views = answers.OrderByDescending(a => a.AnsweredOn).ThenByDescending(a => a.Id).Select(a => View(a, actor, names)).ToList();
        return new LoneWolfView(
            [.. views.Where(v => v.IsOwn)],
            [.. views.Where(v => !v.IsOwn)],
            [.. names.Where(n => n.Key != actor.UserId).OrderBy(n => n.Value, StringComparer.Ordinal).Select(n => new CoachView(n.Key, n.Value))]);
    }

    public async Task<Outcome<LoneWolfAnswerView>> AnswerAsync(LoneWolfDetails details, Actor actor, CancellationToken ct)
    {
        if (Check.Shape(details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        var names = await MembersAsync(actor, ct);
        if (FaultOf(details.CoachId, actor, names) is { } fault)
        {
            return fault;
        }

        var answer = LoneWolfAnswer.Create(
            actor.WorkspaceId, actor.UserId, PersonText.Of(actor).DayOf(clock.GetUtcNow().UtcDateTime), details);
        db.Add(answer);
        return await saving.TrySaveAsync(db, Answer, ct: ct) is { } refusal ? refusal : View(answer, actor, names);
    }

    /// <summary>Another coach, or none, from now on.</summary>
    public async Task<Outcome<LoneWolfAnswerView>> ShowToAsync(Guid id, Guid version, CoachDetails details, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var names = await MembersAsync(actor, ct);
        if (FaultOf(details.CoachId, actor, names) is { } fault)
        {
            return fault;
        }

        if (!(await OwnAsync(db, id, version, actor, ct)).TryGet(out var answer, out var refused))
        {
            return refused;
        }

        answer.ShowTo(details.CoachId);
        return await saving.TrySaveAsync(db, Answer, ct: ct) is { } refusal ? refusal : View(answer, actor, names);
    }

    public async Task<Outcome<Done>> DeleteAsync(Guid id, Guid version, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await OwnAsync(db, id, version, actor, ct)).TryGet(out var answer, out var refused))
        {
            return refused;
        }

        db.Remove(answer);
        return await saving.TrySaveAsync(db, Answer, ct: ct) is { } refusal ? refusal : Done.Value;
    }

    /// <summary>A coach reads an answer and changes nothing about it.</summary>
    private static async Task<Outcome<LoneWolfAnswer>> OwnAsync(AppDbContext db, Guid id, Guid version, Actor actor, CancellationToken ct)
    {
        if (await db.Set<LoneWolfAnswer>().SingleOrDefaultAsync(a => a.Id == id && a.UserId == actor.UserId, ct) is not { } answer)
        {
            return Refusal.NotFound(Answer);
        }

        return answer.Version == version ? answer : Refusal.Stale(Answer);
    }

    private static Refusal? FaultOf(Guid? coach, Actor actor, Dictionary<Guid, string> names) => coach switch
    {
        null => null,
        { } id when id == actor.UserId => AllianceRules.Field(nameof(CoachDetails.CoachId), "You see your answers anyway. Choose somebody else, or nobody."),
        { } id => names.ContainsKey(id) ? null : AllianceRules.Field(nameof(CoachDetails.CoachId), "There is no such member here."),
    };

    private async Task<Dictionary<Guid, string>> MembersAsync(Actor actor, CancellationToken ct) =>
        (await members.ListAsync(actor, ct)).TryGet(out var all, out _)
            ? all.Where(m => m.JoinedUtc is not null).ToDictionary(m => m.UserId, m => m.Name)
            : [];

    private static LoneWolfAnswerView View(LoneWolfAnswer answer, Actor actor, Dictionary<Guid, string> names)
    {
        var score = LoneWolfScale.Score(answer.Marks);
        return new(
            answer.Id, answer.Version, names.GetValueOrDefault(answer.UserId, "Somebody who has left"), answer.UserId == actor.UserId,
            answer.AnsweredOn, score.Mean, score.Lean, answer.Marks, answer.CoachId,
            answer.CoachId is { } coach ? names.GetValueOrDefault(coach, "somebody who has left") : null);
    }
}
