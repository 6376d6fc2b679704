using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Entente.Modules.Alliances.Domain;
using Entente.Modules.Alliances.Reading;
using Entente.Platform.Access;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Entente.Modules.Alliances.Features;

/// <summary>What a person enters when a review is held.</summary>
internal sealed record ReviewDetails : IValidatableObject
{
    [Required(ErrorMessage = "Say when the review was held.")]
    public DateOnly? HeldOn { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Words { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PlausibleDays.Fault(HeldOn) is { } fault)
        {
            yield return new(fault, [nameof(HeldOn)]);
        }
    }
}

internal sealed record HoldReviewInput(Guid AllianceId, ReviewDetails Details);

/// <summary>Freezes the joint plan and the obligations as they stand on the day of the review.</summary>
internal sealed class HoldReview(AppDb appDb, Saving saving, AllianceReader reader)
{
    public async Task<Outcome<ReviewView>> RunAsync(HoldReviewInput input, Actor actor, CancellationToken ct)
    {
        if (actor.Lacks(Permission.Edit, "hold reviews") is { } forbidden)
        {
            return forbidden;
        }

        if (Check.Shape(input.Details) is { Count: > 0 } errors)
        {
            return Refusal.Invalid(errors);
        }

        await using var db = await appDb.OpenAsync(actor, ct);
        if (await reader.ReadAsync(db, input.AllianceId, ct) is not [var rows])
        {
            return Refusal.NotFound("alliance");
        }

        var activities = await db.Set<PlanActivity>().AsNoTracking().Where(a => a.AllianceId == input.AllianceId)
            .OrderBy(a => a.StartsOn).ThenBy(a => a.Id).ToListAsync(ct);
        var on = input.Details.HeldOn!.Value;
        var snapshot = PlanSnapshot.Of(activities, AllianceState.Of(rows, on));
        var review = PlanReview.Create(actor.WorkspaceId, input.AllianceId, on, input.Details.Words, JsonSerializer.Serialize(snapshot));
        db.Add(review);
        return await saving.TrySaveAsync(db, "review", referenced: AllianceRules.Gone, ct: ct) is { } refusal ? refusal : ReviewView.Of(review);
    }
}
