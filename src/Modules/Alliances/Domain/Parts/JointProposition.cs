using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What the two firms mean to offer together and why, before they negotiate: the link to both strategies.</summary>
internal sealed class JointProposition : IAlliancePart<JointProposition, PropositionDetails>, IAudited
{
    private JointProposition()
    {
    }

    public static string Called => "joint value proposition";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public string Offer { get; private set; } = string.Empty;

    public string? CustomerValue { get; private set; }

    public string? OurGoal { get; private set; }

    public string? TheirGoal { get; private set; }

    public string? WeBring { get; private set; }

    public string? TheyBring { get; private set; }

    public string? Measures { get; private set; }

    public string AuditLabel => Offer;

    public static JointProposition Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(PropositionDetails details)
    {
        Offer = Cleaned.Required(details.Offer);
        CustomerValue = Cleaned.Lines(details.CustomerValue);
        OurGoal = Cleaned.Lines(details.OurGoal);
        TheirGoal = Cleaned.Lines(details.TheirGoal);
        WeBring = Cleaned.Lines(details.WeBring);
        TheyBring = Cleaned.Lines(details.TheyBring);
        Measures = Cleaned.Lines(details.Measures);
    }

    public PropositionDetails ToDetails() => new()
    {
        Offer = Offer,
        CustomerValue = CustomerValue,
        OurGoal = OurGoal,
        TheirGoal = TheirGoal,
        WeBring = WeBring,
        TheyBring = TheyBring,
        Measures = Measures,
    };
}

/// <summary>What a person enters about it.</summary>
internal sealed record PropositionDetails
{
    [Required(ErrorMessage = "Say in a sentence what the two offer together.")]
    [PlainText(Lengths.Name)]
    public string? Offer { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? CustomerValue { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? OurGoal { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? TheirGoal { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? WeBring { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? TheyBring { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Measures { get; set; }
}
