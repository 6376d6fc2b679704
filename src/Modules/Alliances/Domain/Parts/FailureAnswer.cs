using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>One answer to the check for the four causes for which joint selling between competitors fails (Pellegrin-Boucher, Fournier and Fenneteau): eight statements, 1 to 5.</summary>
internal sealed class FailureAnswer : IAlliancePart<FailureAnswer, FailureDetails>, IAudited
{
    private FailureAnswer()
    {
    }

    public static string Called => "answer to the failure check";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public Side Side { get; private set; }

    public DateOnly AnsweredOn { get; private set; }

    public int StrategyStated { get; private set; }

    public int StrategyFunded { get; private set; }

    public int OrganisationClear { get; private set; }

    public int OrganisationBacked { get; private set; }

    public int ProcessesReward { get; private set; }

    public int ProcessesTrain { get; private set; }

    public int PeopleTrust { get; private set; }

    public int PeopleShare { get; private set; }

    public string? Remark { get; private set; }

    public string AuditLabel => Remark ?? Called;

    public static FailureAnswer Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(FailureDetails details)
    {
        Side = details.Side;
        AnsweredOn = details.AnsweredOn!.Value;
        StrategyStated = details.StrategyStated!.Value;
        StrategyFunded = details.StrategyFunded!.Value;
        OrganisationClear = details.OrganisationClear!.Value;
        OrganisationBacked = details.OrganisationBacked!.Value;
        ProcessesReward = details.ProcessesReward!.Value;
        ProcessesTrain = details.ProcessesTrain!.Value;
        PeopleTrust = details.PeopleTrust!.Value;
        PeopleShare = details.PeopleShare!.Value;
        Remark = Cleaned.OrNull(details.Remark);
    }

    public FailureDetails ToDetails() => new()
    {
        Side = Side,
        AnsweredOn = AnsweredOn,
        StrategyStated = StrategyStated,
        StrategyFunded = StrategyFunded,
        OrganisationClear = OrganisationClear,
        OrganisationBacked = OrganisationBacked,
        ProcessesReward = ProcessesReward,
        ProcessesTrain = ProcessesTrain,
        PeopleTrust = PeopleTrust,
        PeopleShare = PeopleShare,
        Remark = Remark,
    };
}

/// <summary>What a person enters about it.</summary>
internal sealed record FailureDetails : IValidatableObject
{
    public Side Side { get; set; }

    [Required(ErrorMessage = "Say when it was answered.")]
    public DateOnly? AnsweredOn { get; set; }

    [Required(ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    [Range(1, 5, ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    public int? StrategyStated { get; set; }

    [Required(ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    [Range(1, 5, ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    public int? StrategyFunded { get; set; }

    [Required(ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    [Range(1, 5, ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    public int? OrganisationClear { get; set; }

    [Required(ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    [Range(1, 5, ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    public int? OrganisationBacked { get; set; }

    [Required(ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    [Range(1, 5, ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    public int? ProcessesReward { get; set; }

    [Required(ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    [Range(1, 5, ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    public int? ProcessesTrain { get; set; }

    [Required(ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    [Range(1, 5, ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    public int? PeopleTrust { get; set; }

    [Required(ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    [Range(1, 5, ErrorMessage = "Mark from 1 (not at all) to 5 (fully).")]
    public int? PeopleShare { get; set; }

    [PlainText(Lengths.Words)]
    public string? Remark { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Side is not (Side.Ours or Side.Theirs))
        {
            yield return new("An answer is of one side: ours or theirs.", [nameof(Side)]);
        }

        foreach (var (field, day) in new (string, DateOnly?)[] { (nameof(AnsweredOn), AnsweredOn) })
        {
            if (PlausibleDays.Fault(day) is { } fault)
            {
                yield return new(fault, [field]);
            }
        }
    }
}
