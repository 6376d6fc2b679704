using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What both sides want to have reached by a day, with its measure: the objectives of the joint business plan (Salle et al. 2007).</summary>
internal sealed class JointObjective : IAlliancePart<JointObjective, ObjectiveDetails>, IAudited
{
    private JointObjective()
    {
    }

    public static string Called => "joint objective";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>In what it is measured: "cards issued"; null where the two judge it.</summary>
    public string? Measure { get; private set; }

    public decimal? Target { get; private set; }

    public decimal? Reached { get; private set; }

    /// <summary>True where the target is a level to come down to: complaints, days until an answer.</summary>
    public bool LessIsBetter { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The day on which both sides found it met.</summary>
    public DateOnly? MetOn { get; private set; }

    public string? Note { get; private set; }

    public string AuditLabel => Title;

    /// <summary>Found met by both, or the measure has come to its target.</summary>
    public bool IsMet => MetOn is not null || (LessIsBetter ? Reached <= Target : Reached >= Target);

    public static JointObjective Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(ObjectiveDetails details)
    {
        Title = Cleaned.Required(details.Title);
        Measure = Cleaned.OrNull(details.Measure);
        Target = details.Target;
        Reached = details.Reached;
        LessIsBetter = details.LessIsBetter;
        DueOn = details.DueOn!.Value;
        MetOn = details.MetOn;
        Note = Cleaned.Lines(details.Note);
    }

    public ObjectiveDetails ToDetails() => new()
    {
        Title = Title,
        Measure = Measure,
        Target = Target,
        Reached = Reached,
        LessIsBetter = LessIsBetter,
        DueOn = DueOn,
        MetOn = MetOn,
        Note = Note,
    };
}

/// <summary>What a person enters about it.</summary>
internal sealed record ObjectiveDetails : IValidatableObject
{
    [Required(ErrorMessage = "Say what both sides want to have reached.")]
    [PlainText(Lengths.Name)]
    public string? Title { get; set; }

    [PlainText(Lengths.Words)]
    public string? Measure { get; set; }

    [Range(-ObligationDetails.MostAmount, ObligationDetails.MostAmount, ErrorMessage = "A target is a number up to 1,000,000,000,000.")]
    public decimal? Target { get; set; }

    [Range(-ObligationDetails.MostAmount, ObligationDetails.MostAmount, ErrorMessage = "What was reached is a number up to 1,000,000,000,000.")]
    public decimal? Reached { get; set; }

    public bool LessIsBetter { get; set; }

    [Required(ErrorMessage = "Say by when.")]
    public DateOnly? DueOn { get; set; }

    public DateOnly? MetOn { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Note { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, day) in new[] { (nameof(DueOn), DueOn), (nameof(MetOn), MetOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }

        if (Target is not null && string.IsNullOrWhiteSpace(Measure))
        {
            yield return new("Say in what the target is measured.", [nameof(Measure)]);
        }

        if (Reached is not null && Target is null)
        {
            yield return new("Give the target that this is to be compared with, or leave this empty.", [nameof(Target)]);
        }
    }
}
