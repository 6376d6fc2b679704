using System.ComponentModel.DataAnnotations;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Who has a finding in hand and how far it is.</summary>
internal sealed record SetFindingStateInput : IValidatableObject
{
    public Progress State { get; set; }

    [PlainText(FindingState.LongestOwner)]
    public string? Owner { get; set; }

    public DateOnly? DueOn { get; set; }

    [StringLength(FindingState.LongestNote, ErrorMessage = "A note has at most 1,000 characters.")]
    public string? Note { get; set; }

    /// <summary>Puts what is to be done among the tasks of whoever saves it, once.</summary>
    public bool IsTask { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Enum.IsDefined(State))
        {
            yield return new("The state is open, accepted or done.", [nameof(State)]);
        }

        if (State == Progress.Accepted && string.IsNullOrWhiteSpace(Owner))
        {
            yield return new("Name who has it in hand.", [nameof(Owner)]);
        }

        if (DueOn is { Year: < 2000 or > 2200 })
        {
            yield return new("Give a day between 2000 and 2200.", [nameof(DueOn)]);
        }
    }
}

/// <summary>Sets owner and state of a finding of an audit, counted from 1. The next audit begins with what stands here.
/// </summary>
internal sealed class SetFindingState(AppDb appDb, FindingTasks tasks, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<FindingProgress>> RunAsync(Guid auditId, int number, SetFindingStateInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal))
        {
            return refusal;
        }

        if (stored.Report.Findings.ElementAtOrDefault(number - 1) is not { } finding)
        {
            return Refusal.NotFound("finding in this audit");
        }

        if (actor.Lacks(Permission.Edit, "change findings") is { } forbidden)
        {
            return forbidden;
        }

        if (await KeptNotes.RefuseAsync(db, auditId, ct) is { } promised)
        {
            return promised;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        var state = await db.Set<FindingState>().SingleOrDefaultAsync(f => f.AuditId == auditId && f.FindingKey == finding.Key, ct);
        if (state is null)
        {
            state = FindingState.Of(actor.WorkspaceId, auditId, finding.Key);
            db.Add(state);
        }

        state.Set(input.State, input.Owner, input.DueOn, input.Note, clock.GetUtcNow().UtcDateTime);
        if (await tasks.FollowAsync(db, auditId, number, finding, state, input.IsTask, actor, ct) is { } notAdded)
        {
            return notAdded;
        }

        return await saving.TrySaveAsync(db, "finding", ct: ct) is { } notSaved ? notSaved : FindingProgress.Of(state, null);
    }
}
