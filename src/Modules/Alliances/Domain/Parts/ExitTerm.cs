using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What happens to something of both firms when the alliance ends, and how far the exit is.</summary>
internal sealed class ExitTerm : IAlliancePart<ExitTerm, ExitTermDetails>, IAudited
{
    private ExitTerm()
    {
    }

    public static string Called => "exit term";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public ExitTopic Topic { get; private set; }

    public string Question { get; private set; } = string.Empty;

    public string? Answer { get; private set; }

    public string? Clause { get; private set; }

    public DateOnly? AgreedOn { get; private set; }

    public Guid? OurOwnerId { get; private set; }

    public Guid? TheirOwnerId { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string AuditLabel => Question;

    public static ExitTerm Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(ExitTermDetails details)
    {
        Topic = details.Topic;
        Question = Cleaned.Required(details.Question);
        Answer = Cleaned.Lines(details.Answer);
        Clause = Cleaned.OrNull(details.Clause);
        AgreedOn = details.AgreedOn;
        OurOwnerId = details.OurOwnerId;
        TheirOwnerId = details.TheirOwnerId;
        DueOn = details.DueOn;
        DoneOn = details.DoneOn;
    }

    public ExitTermDetails ToDetails() => new()
    {
        Topic = Topic,
        Question = Question,
        Answer = Answer,
        Clause = Clause,
        AgreedOn = AgreedOn,
        OurOwnerId = OurOwnerId,
        TheirOwnerId = TheirOwnerId,
        DueOn = DueOn,
        DoneOn = DoneOn,
    };
}

/// <summary>What two firms must settle before they sign (Hutt et al. 2000: nine of twelve months went into this).</summary>
internal enum ExitTopic
{
    CustomerData,
    Brand,
    People,
    IntellectualProperty,
    RunOff,
    Other,
}

/// <summary>What a person enters about it.</summary>
internal sealed record ExitTermDetails : IValidatableObject, INamesPeople
{
    [EnumDataType(typeof(ExitTopic), ErrorMessage = "Choose a topic.")]
    public ExitTopic Topic { get; set; }

    [Required(ErrorMessage = "Say what must be settled, such as: who keeps the mutual customers.")]
    [PlainText(Lengths.Name)]
    public string? Question { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Answer { get; set; }

    [PlainText(Lengths.Clause)]
    public string? Clause { get; set; }

    public DateOnly? AgreedOn { get; set; }

    public Guid? OurOwnerId { get; set; }

    public Guid? TheirOwnerId { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? DoneOn { get; set; }

    public IEnumerable<NamedSide> People() =>
    [
        new(nameof(OurOwnerId), OurOwnerId, Side.Ours),
        new(nameof(TheirOwnerId), TheirOwnerId, Side.Theirs),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(AgreedOn), AgreedOn), (nameof(DueOn), DueOn), (nameof(DoneOn), DoneOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }
    }
}
