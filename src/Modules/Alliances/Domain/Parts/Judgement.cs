using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>
/// How one side judges something of the scorecard that no data measures, from 1 to 5, with its reasons. A later judgement
/// of the same side stands beside the earlier one.
/// </summary>
internal sealed class Judgement : IAlliancePart<Judgement, JudgementDetails>, IAudited
{
    private Judgement()
    {
    }

    public static string Called => "judgement";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public JudgedSubject Subject { get; private set; }

    public Side Side { get; private set; }

    public int Mark { get; private set; }

    public DateOnly JudgedOn { get; private set; }

    public string? Words { get; private set; }

    public string AuditLabel => $"{Subject}: {Mark}";

    public static Judgement Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(JudgementDetails details)
    {
        Subject = details.Subject;
        Side = details.Side;
        Mark = details.Mark!.Value;
        JudgedOn = details.JudgedOn!.Value;
        Words = Cleaned.Lines(details.Words);
    }

    public JudgementDetails ToDetails() => new()
    {
        Subject = Subject,
        Side = Side,
        Mark = Mark,
        JudgedOn = JudgedOn,
        Words = Words,
    };
}

/// <summary>What is judged: the competitive position that the alliance gives, and integration on five levels (Salle et al. 2007).</summary>
internal enum JudgedSubject
{
    CompetitivePosition,
    StrategicIntegration,
    TacticalIntegration,
    OperationalIntegration,
    InterpersonalIntegration,
    CulturalIntegration,
}

/// <summary>What a person enters about it.</summary>
internal sealed record JudgementDetails : IValidatableObject
{
    public const int Best = 5;

    [EnumDataType(typeof(JudgedSubject), ErrorMessage = "Choose what is judged.")]
    public JudgedSubject Subject { get; set; }

    public Side Side { get; set; }

    [Required(ErrorMessage = "Give a mark from 1 (poor) to 5 (excellent).")]
    [Range(1, Best, ErrorMessage = "Give a mark from 1 (poor) to 5 (excellent).")]
    public int? Mark { get; set; }

    [Required(ErrorMessage = "Say on which day it was judged.")]
    public DateOnly? JudgedOn { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Words { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Side is not (Side.Ours or Side.Theirs))
        {
            yield return new("Say whose judgement it is: ours or theirs.", [nameof(Side)]);
        }

        if (PlausibleDays.Fault(JudgedOn) is { } fault)
        {
            yield return new(fault, [nameof(JudgedOn)]);
        }
    }
}
