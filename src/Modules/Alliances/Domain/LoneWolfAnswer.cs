using System.ComponentModel.DataAnnotations;
using Entente.Methods.Scoring;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>
/// A person's own answer to the lone-wolf scale. Only they see it, and the coach whom they chose for it: the model hides it
/// from everybody else, and it is in no archive and no audit trail.
/// </summary>
internal sealed class LoneWolfAnswer : IWorkspaceRow, IVersioned, INotArchived
{
    private LoneWolfAnswer()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>The member who may read it too; null: nobody.</summary>
    public Guid? CoachId { get; private set; }

    public DateOnly AnsweredOn { get; private set; }

    public int SellsAlone { get; private set; }

    public int DecidesAlone { get; private set; }

    public int OwnPriorities { get; private set; }

    public int OwnTargets { get; private set; }

    public int OthersCostTime { get; private set; }

    public int KeepsToSelf { get; private set; }

    public int AvoidsMeetings { get; private set; }

    public IReadOnlyList<int> Marks => [SellsAlone, DecidesAlone, OwnPriorities, OwnTargets, OthersCostTime, KeepsToSelf, AvoidsMeetings];

    public static LoneWolfAnswer Create(Guid workspaceId, Guid userId, DateOnly on, LoneWolfDetails details)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            WorkspaceId = workspaceId,
            Id = id,
            Version = id,
            UserId = userId,
            AnsweredOn = on,
            CoachId = details.CoachId,
            SellsAlone = details.SellsAlone!.Value,
            DecidesAlone = details.DecidesAlone!.Value,
            OwnPriorities = details.OwnPriorities!.Value,
            OwnTargets = details.OwnTargets!.Value,
            OthersCostTime = details.OthersCostTime!.Value,
            KeepsToSelf = details.KeepsToSelf!.Value,
            AvoidsMeetings = details.AvoidsMeetings!.Value,
        };
    }

    public void ShowTo(Guid? coach) => CoachId = coach;
}

/// <summary>What a person answers.</summary>
internal sealed record LoneWolfDetails
{
    private const string Marked = "Mark from 1 (not at all) to 7 (entirely).";

    [Required(ErrorMessage = Marked)]
    [Range(LoneWolfScale.Lowest, LoneWolfScale.Highest, ErrorMessage = Marked)]
    public int? SellsAlone { get; set; }

    [Required(ErrorMessage = Marked)]
    [Range(LoneWolfScale.Lowest, LoneWolfScale.Highest, ErrorMessage = Marked)]
    public int? DecidesAlone { get; set; }

    [Required(ErrorMessage = Marked)]
    [Range(LoneWolfScale.Lowest, LoneWolfScale.Highest, ErrorMessage = Marked)]
    public int? OwnPriorities { get; set; }

    [Required(ErrorMessage = Marked)]
    [Range(LoneWolfScale.Lowest, LoneWolfScale.Highest, ErrorMessage = Marked)]
    public int? OwnTargets { get; set; }

    [Required(ErrorMessage = Marked)]
    [Range(LoneWolfScale.Lowest, LoneWolfScale.Highest, ErrorMessage = Marked)]
    public int? OthersCostTime { get; set; }

    [Required(ErrorMessage = Marked)]
    [Range(LoneWolfScale.Lowest, LoneWolfScale.Highest, ErrorMessage = Marked)]
    public int? KeepsToSelf { get; set; }

    [Required(ErrorMessage = Marked)]
    [Range(LoneWolfScale.Lowest, LoneWolfScale.Highest, ErrorMessage = Marked)]
    public int? AvoidsMeetings { get; set; }

    /// <summary>The member who may read this answer too; empty: nobody.</summary>
    public Guid? CoachId { get; set; }
}

/// <summary>Who may read an answer, besides the person.</summary>
internal sealed record CoachDetails
{
    /// <summary>A member; empty: nobody.</summary>
    public Guid? CoachId { get; set; }
}
