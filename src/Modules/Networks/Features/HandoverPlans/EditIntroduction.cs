using System.ComponentModel.DataAnnotations;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Networks.Features;

/// <summary>Who brings two people together, until when, and whether it is done.</summary>
internal sealed record EditIntroductionInput : IValidatableObject
{
    public Progress State { get; set; }

    [PlainText(FindingState.LongestOwner)]
    public string? Owner { get; set; }

    public DateOnly? DueOn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Enum.IsDefined(State))
        {
            yield return new("The state is open, accepted or done.", [nameof(State)]);
        }

        if (DueOn is { Year: < 2000 or > 2200 })
        {
            yield return new("Give a day between 2000 and 2200.", [nameof(DueOn)]);
        }
    }
}

/// <summary>Gives an introduction of a plan an owner, a day and a state.</summary>
internal sealed class EditIntroduction(AppDb appDb, IntroductionTasks tasks, Saving saving)
{
    /// <param name="introductionId">The introduction.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="input">What it shall be.</param>
    /// <param name="actor">Who changes it.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Outcome<Done>> RunAsync(
        Guid introductionId, Guid seen, EditIntroductionInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        var introduction = await db.Set<PlannedIntroduction>().SingleOrDefaultAsync(i => i.Id == introductionId, ct);
        if (introduction is null)
        {
            return Refusal.NotFound("introduction");
        }

        var auditId = await db.Set<HandoverPlan>().Where(p => p.Id == introduction.PlanId).Select(p => (Guid?)p.AuditId).SingleOrDefaultAsync(ct);
        if (auditId is null)
        {
            return Refusal.NotFound("introduction");
        }

        if (!(await StoredReport.GetAsync(db, auditId.Value, ct)).TryGet(out _, out var hidden))
        {
            return hidden;
        }

        if (actor.Lacks(Permission.Edit, "change handover plans") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        if (introduction.Version != seen)
        {
            return Refusal.Stale("introduction");
        }

        introduction.Set(input.State, input.Owner, input.DueOn);
        if (input.State == Progress.Done)
        {
            await tasks.SettleAsync(db, actor, introduction.Id, ct);
        }

        return await saving.TrySaveAsync(db, "introduction", ct: ct) is { } refusal ? refusal : Done.Value;
    }
}
