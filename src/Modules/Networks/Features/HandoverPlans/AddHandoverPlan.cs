using System.ComponentModel.DataAnnotations;
using Entente.Modules.Networks.Domain;
using Entente.Modules.Networks.Privacy;
using Entente.Modules.Networks.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Networks.Features;

/// <summary>What the form of a new plan posts.</summary>
internal sealed class HandoverPlanForm
{
    public string? Name { get; set; }

    public DateOnly? DueOn { get; set; }
}

/// <summary>A what-if that shall be kept.</summary>
internal sealed record AddHandoverPlanInput : IValidatableObject
{
    [Required(ErrorMessage = "Give the plan a name, such as “If #39 leaves”.")]
    [PlainText(HandoverPlan.LongestName)]
    public string Name { get; set; } = "";

    /// <summary>Ids of those who go.</summary>
    [MinLength(1, ErrorMessage = "Say who goes.")]
    public IReadOnlyList<string> People { get; set; } = [];

    public IntroductionRule Rule { get; set; }

    /// <summary>Most introductions.</summary>
    [Range(1, DepartureQuery.MostIntroductions)]
    public int Count { get; set; } = 5;

    /// <summary>By when the introductions shall be made.</summary>
    public DateOnly? DueOn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (DueOn is { Year: < 2000 or > 2200 })
        {
            yield return new("Give a day between 2000 and 2200.", [nameof(DueOn)]);
        }

        if (!Enum.IsDefined(Rule))
        {
            yield return new($"The rule is {IntroductionRules.Words}.", [nameof(Rule)]);
        }
    }
}

/// <summary>Saves a what-if as a handover plan with its introductions; each becomes a task and can be given to somebody.
/// </summary>
internal sealed class AddHandoverPlan(AppDb appDb, IntroductionTasks tasks, Saving saving, TimeProvider clock)
{
    public async Task<Outcome<HandoverPlanView>> RunAsync(Guid auditId, AddHandoverPlanInput input, Actor actor, CancellationToken ct)
    {
        await using var db = await appDb.OpenAsync(actor, ct);
        if (!(await StoredReport.GetAsync(db, auditId, ct)).TryGet(out var stored, out var refusal))
        {
            return refusal;
        }

        if (actor.Lacks(Permission.Edit, "save handover plans") is { } forbidden)
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

        var query = new DepartureQuery(input.People) { Rule = input.Rule, Count = input.Count };
        if (!query.Answer(ReportedNetwork.Of(stored.Report), ct).TryGet(out var departure, out var unknown))
        {
            return unknown;
        }

        var plan = HandoverPlan.Create(
            actor.WorkspaceId, auditId, input.Name, departure.Removed.Select(person => person.Key),
            string.Join(' ', departure.Sentences.Select(sentence => sentence.Text)), actor.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(plan);
        PlannedIntroduction[] introductions = [.. departure.Introductions.Select((step, place) =>
            PlannedIntroduction.Of(plan, place, step.One.Key, step.Other.Key, step.WonBack, input.DueOn))];
        db.AddRange(introductions);
        if (await tasks.AddAsync(db, stored.Report, plan, introductions, actor, ct) is { } notAdded)
        {
            return notAdded;
        }

        return await saving.TrySaveAsync(db, "plan", ct: ct) is { } notSaved
            ? notSaved : (await HandoverPlanView.FindAsync(db, stored.Report, plan.Id, ct))!;
    }
}
