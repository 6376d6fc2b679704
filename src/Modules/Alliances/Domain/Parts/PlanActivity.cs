using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>An activity of the joint business plan: one stream, an owner on each side, its days, its cost and what it is to bring (Salle et al. 2007).</summary>
internal sealed class PlanActivity : IAlliancePart<PlanActivity, ActivityDetails>, IAudited
{
    private PlanActivity()
    {
    }

    public static string Called => "activity";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public PlanStream Stream { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateOnly StartsOn { get; private set; }

    public DateOnly EndsOn { get; private set; }

    public Guid? OurOwnerId { get; private set; }

    public Guid? TheirOwnerId { get; private set; }

    public decimal? Cost { get; private set; }

    public Guid? ObligationId { get; private set; }

    /// <summary>The joint objective that it serves, besides or instead of an obligation.</summary>
    public Guid? ObjectiveId { get; private set; }

    public decimal? ExpectedEffect { get; private set; }

    public decimal? ActualCost { get; private set; }

    public decimal? ActualEffect { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? Note { get; private set; }

    public string AuditLabel => Title;

    public static PlanActivity Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(ActivityDetails details)
    {
        Stream = details.Stream;
        Title = Cleaned.Required(details.Title);
        StartsOn = details.StartsOn!.Value;
        EndsOn = details.EndsOn!.Value;
        OurOwnerId = details.OurOwnerId;
        TheirOwnerId = details.TheirOwnerId;
        Cost = details.Cost;
        ObligationId = details.ObligationId;
        ObjectiveId = details.ObjectiveId;
        ExpectedEffect = details.ExpectedEffect;
        ActualCost = details.ActualCost;
        ActualEffect = details.ActualEffect;
        DoneOn = details.DoneOn;
        Note = Cleaned.Lines(details.Note);
    }

    public ActivityDetails ToDetails() => new()
    {
        Stream = Stream,
        Title = Title,
        StartsOn = StartsOn,
        EndsOn = EndsOn,
        OurOwnerId = OurOwnerId,
        TheirOwnerId = TheirOwnerId,
        Cost = Cost,
        ObligationId = ObligationId,
        ObjectiveId = ObjectiveId,
        ExpectedEffect = ExpectedEffect,
        ActualCost = ActualCost,
        ActualEffect = ActualEffect,
        DoneOn = DoneOn,
        Note = Note,
    };
}

/// <summary>The four streams of a joint business plan (Salle et al. 2007).</summary>
internal enum PlanStream
{
    Commercial,
    Marketing,
    Technical,
    Training,
}

/// <summary>What a person enters about it.</summary>
internal sealed record ActivityDetails : IValidatableObject, INamesPeople
{
    [EnumDataType(typeof(PlanStream), ErrorMessage = "Choose one of the four streams.")]
    public PlanStream Stream { get; set; }

    [Required(ErrorMessage = "Say what is done, such as: certify ten advisers.")]
    [PlainText(Lengths.Name)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say when it begins.")]
    public DateOnly? StartsOn { get; set; }

    [Required(ErrorMessage = "Say by when it is to be done.")]
    public DateOnly? EndsOn { get; set; }

    public Guid? OurOwnerId { get; set; }

    public Guid? TheirOwnerId { get; set; }

    [Range(typeof(decimal), "-99999999999999", "99999999999999", ErrorMessage = "Give an amount of at most 14 digits.")]
    public decimal? Cost { get; set; }

    public Guid? ObligationId { get; set; }

    public Guid? ObjectiveId { get; set; }

    [Range(typeof(decimal), "-99999999999999", "99999999999999", ErrorMessage = "Give an amount of at most 14 digits.")]
    public decimal? ExpectedEffect { get; set; }

    [Range(typeof(decimal), "-99999999999999", "99999999999999", ErrorMessage = "Give an amount of at most 14 digits.")]
    public decimal? ActualCost { get; set; }

    [Range(typeof(decimal), "-99999999999999", "99999999999999", ErrorMessage = "Give an amount of at most 14 digits.")]
    public decimal? ActualEffect { get; set; }

    public DateOnly? DoneOn { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Note { get; set; }

    public IEnumerable<NamedSide> People() =>
    [
        new(nameof(OurOwnerId), OurOwnerId, Side.Ours),
        new(nameof(TheirOwnerId), TheirOwnerId, Side.Theirs),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(StartsOn), StartsOn), (nameof(EndsOn), EndsOn), (nameof(DoneOn), DoneOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }

        if (EndsOn < StartsOn)
        {
            yield return new("It cannot be done before it begins.", [nameof(EndsOn)]);
        }
    }
}
