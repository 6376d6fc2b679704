using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What one side asked the other for, and what it got: the log of what left the house.</summary>
internal sealed class InformationRequest : IAlliancePart<InformationRequest, RequestDetails>, IAudited
{
    private InformationRequest()
    {
    }

    public static string Called => "request for information";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public Side AskedBy { get; private set; }

    public string Category { get; private set; } = string.Empty;

    public string What { get; private set; } = string.Empty;

    public DateOnly AskedOn { get; private set; }

    public RequestOutcome Outcome { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public Guid? ApproverId { get; private set; }

    public string? Note { get; private set; }

    public string AuditLabel => What;

    public static InformationRequest Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(RequestDetails details)
    {
        AskedBy = details.AskedBy;
        Category = Cleaned.Required(details.Category);
        What = Cleaned.Required(details.What);
        AskedOn = details.AskedOn!.Value;
        Outcome = details.Outcome;
        AnsweredOn = details.AnsweredOn;
        ApproverId = details.ApproverId;
        Note = Cleaned.Lines(details.Note);
    }

    public RequestDetails ToDetails() => new()
    {
        AskedBy = AskedBy,
        Category = Category,
        What = What,
        AskedOn = AskedOn,
        Outcome = Outcome,
        AnsweredOn = AnsweredOn,
        ApproverId = ApproverId,
        Note = Note,
    };
}

/// <summary>What became of a request.</summary>
internal enum RequestOutcome
{
    Waiting,
    Released,
    Refused,
}

/// <summary>What a person enters about it.</summary>
internal sealed record RequestDetails : IValidatableObject, INamesPeople
{
    public Side AskedBy { get; set; }

    [Required(ErrorMessage = "Name the category of the policy that it falls under.")]
    [PlainText(Lengths.Name)]
    public string? Category { get; set; }

    [Required(ErrorMessage = "Say what was asked for.")]
    [PlainText(Lengths.Name)]
    public string? What { get; set; }

    [Required(ErrorMessage = "Say when it was asked.")]
    public DateOnly? AskedOn { get; set; }

    [EnumDataType(typeof(RequestOutcome), ErrorMessage = "Choose waiting, released or refused.")]
    public RequestOutcome Outcome { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public Guid? ApproverId { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Note { get; set; }

    public IEnumerable<NamedSide> People() =>
    [
        new(nameof(ApproverId), ApproverId, null),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (AskedBy is not (Side.Ours or Side.Theirs))
        {
            yield return new("One side asks the other: ours or theirs.", [nameof(AskedBy)]);
        }

        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(AskedOn), AskedOn), (nameof(AnsweredOn), AnsweredOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }

        if (AnsweredOn < AskedOn)
        {
            yield return new("It cannot be answered before it was asked.", [nameof(AnsweredOn)]);
        }
    }
}
