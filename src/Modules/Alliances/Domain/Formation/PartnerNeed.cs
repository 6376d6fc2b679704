using System.ComponentModel.DataAnnotations;
using Entente.Platform.Lists;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>What we lack and look for a partner to bring: the beginning of an alliance.</summary>
internal sealed class PartnerNeed : IWorkspaceRow, IVersioned, IAudited
{
    private PartnerNeed()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string? Why { get; private set; }

    /// <summary>The components that a solution needs and we lack, one a line.</summary>
    public string? Components { get; private set; }

    public int WeightMarketShare { get; private set; }

    public int WeightImage { get; private set; }

    public int WeightDevelopmentPotential { get; private set; }

    public int WeightCommitmentIntentions { get; private set; }

    public int WeightSpecialisation { get; private set; }

    public int WeightCapability { get; private set; }

    public int WeightCommonReferences { get; private set; }

    /// <summary>The comparisons above the diagonal, row by row, as JSON; null: the weights are direct.</summary>
    public string? PairwiseJson { get; private set; }

    public Guid? ChosenId { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? Reasons { get; private set; }

    /// <summary>The alliance that came of it.</summary>
    public Guid? AllianceId { get; private set; }

    public string SortKey { get; private set; } = string.Empty;

    public string AuditLabel => Title;

    public static PartnerNeed Create(Guid workspaceId, NeedDetails details)
    {
        var id = Guid.CreateVersion7();
        var need = new PartnerNeed { WorkspaceId = workspaceId, Id = id, Version = id };
        need.Change(details);
        return need;
    }

    public void Change(NeedDetails details)
    {
        Title = Cleaned.Required(details.Title);
        Why = Cleaned.Lines(details.Why);
        Components = Cleaned.LinesOnce(details.Components);
        WeightMarketShare = details.WeightMarketShare;
        WeightImage = details.WeightImage;
        WeightDevelopmentPotential = details.WeightDevelopmentPotential;
        WeightCommitmentIntentions = details.WeightCommitmentIntentions;
        WeightSpecialisation = details.WeightSpecialisation;
        WeightCapability = details.WeightCapability;
        WeightCommonReferences = details.WeightCommonReferences;
        SortKey = Cleaned.Cut(FoldedText.Of(Title), Lengths.Name);
    }

    /// <summary>Weights from comparisons from now on; null goes back to direct ones.</summary>
    public void Compare(string? pairwiseJson) => PairwiseJson = pairwiseJson;

    public void Decide(Guid chosenId, DateOnly on, string reasons, Guid? allianceId)
    {
        ChosenId = chosenId;
        DecidedOn = on;
        Reasons = Cleaned.Lines(reasons);
        AllianceId = allianceId;
    }

    public NeedDetails ToDetails() => new()
    {
        Title = Title,
        Why = Why,
        Components = Components,
        WeightMarketShare = WeightMarketShare,
        WeightImage = WeightImage,
        WeightDevelopmentPotential = WeightDevelopmentPotential,
        WeightCommitmentIntentions = WeightCommitmentIntentions,
        WeightSpecialisation = WeightSpecialisation,
        WeightCapability = WeightCapability,
        WeightCommonReferences = WeightCommonReferences,
    };
}

/// <summary>What a person enters about a need.</summary>
internal sealed record NeedDetails
{
    private const string Weights = "Give a weight from 0 to 10.";

    [Required(ErrorMessage = "Say what a partner is needed for, such as: a card for business customers.")]
    [PlainText(Lengths.Name)]
    public string? Title { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Why { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Components { get; set; }

    [Range(0, 10, ErrorMessage = Weights)]
    public int WeightMarketShare { get; set; } = 5;

    [Range(0, 10, ErrorMessage = Weights)]
    public int WeightImage { get; set; } = 5;

    [Range(0, 10, ErrorMessage = Weights)]
    public int WeightDevelopmentPotential { get; set; } = 5;

    [Range(0, 10, ErrorMessage = Weights)]
    public int WeightCommitmentIntentions { get; set; } = 5;

    [Range(0, 10, ErrorMessage = Weights)]
    public int WeightSpecialisation { get; set; } = 5;

    [Range(0, 10, ErrorMessage = Weights)]
    public int WeightCapability { get; set; } = 5;

    [Range(0, 10, ErrorMessage = Weights)]
    public int WeightCommonReferences { get; set; } = 5;
}
