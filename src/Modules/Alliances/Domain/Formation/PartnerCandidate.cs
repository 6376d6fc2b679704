using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>A firm that might fill a need, with its marks on the seven criteria (Salle et al. 2007).</summary>
internal sealed class PartnerCandidate : IWorkspaceRow, IVersioned, IAudited
{
    private PartnerCandidate()
    {
    }

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid NeedId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public int? MarketShare { get; private set; }

    public int? Image { get; private set; }

    public int? DevelopmentPotential { get; private set; }

    public int? CommitmentIntentions { get; private set; }

    public int? Specialisation { get; private set; }

    public int? Capability { get; private set; }

    public int? CommonReferences { get; private set; }

    /// <summary>The components that it brings, one a line.</summary>
    public string? Components { get; private set; }

    public string? Note { get; private set; }

    public string AuditLabel => "candidate";

    public static PartnerCandidate Create(Guid workspaceId, Guid needId, CandidateDetails details)
    {
        var id = Guid.CreateVersion7();
        var candidate = new PartnerCandidate { WorkspaceId = workspaceId, Id = id, Version = id, NeedId = needId };
        candidate.Change(details);
        return candidate;
    }

    public void Change(CandidateDetails details)
    {
        OrganisationId = details.OrganisationId!.Value;
        MarketShare = details.MarketShare;
        Image = details.Image;
        DevelopmentPotential = details.DevelopmentPotential;
        CommitmentIntentions = details.CommitmentIntentions;
        Specialisation = details.Specialisation;
        Capability = details.Capability;
        CommonReferences = details.CommonReferences;
        Components = Cleaned.LinesOnce(details.Components);
        Note = Cleaned.Lines(details.Note);
    }

    public CandidateDetails ToDetails() => new()
    {
        OrganisationId = OrganisationId,
        MarketShare = MarketShare,
        Image = Image,
        DevelopmentPotential = DevelopmentPotential,
        CommitmentIntentions = CommitmentIntentions,
        Specialisation = Specialisation,
        Capability = Capability,
        CommonReferences = CommonReferences,
        Components = Components,
        Note = Note,
    };
}

/// <summary>What a person enters about a candidate; a criterion may stay unknown.</summary>
internal sealed record CandidateDetails
{
    private const string Marks = "Give a mark from 0 to 10, or leave it empty.";

    [Required(ErrorMessage = "Choose a firm from the directory.")]
    public Guid? OrganisationId { get; set; }

    [Range(0, 10, ErrorMessage = Marks)]
    public int? MarketShare { get; set; }

    [Range(0, 10, ErrorMessage = Marks)]
    public int? Image { get; set; }

    [Range(0, 10, ErrorMessage = Marks)]
    public int? DevelopmentPotential { get; set; }

    [Range(0, 10, ErrorMessage = Marks)]
    public int? CommitmentIntentions { get; set; }

    [Range(0, 10, ErrorMessage = Marks)]
    public int? Specialisation { get; set; }

    [Range(0, 10, ErrorMessage = Marks)]
    public int? Capability { get; set; }

    [Range(0, 10, ErrorMessage = Marks)]
    public int? CommonReferences { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Components { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Note { get; set; }

    /// <summary>The marks in the order of <see cref="SelectionCriteria"/>.</summary>
    public IReadOnlyList<int?> Marked() => [MarketShare, Image, DevelopmentPotential, CommitmentIntentions, Specialisation, Capability, CommonReferences];
}

/// <summary>The seven criteria by which firms choose partners, in the order of the study (Salle et al. 2007).</summary>
internal static class SelectionCriteria
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "Market share",
        "Image",
        "Development potential",
        "Commitment intentions",
        "Specialisation",
        "Type of capability",
        "Common references",
    ];

    /// <summary>In one word each, for the head of a table.</summary>
    public static IReadOnlyList<string> Heads { get; } =
        ["Share", "Image", "Potential", "Commitment", "Specialism", "Capability", "References"];

    /// <summary>Direct weights in the same order.</summary>
    public static IReadOnlyList<double> Weights(NeedDetails need) => [need.WeightMarketShare, need.WeightImage, need.WeightDevelopmentPotential, need.WeightCommitmentIntentions, need.WeightSpecialisation, need.WeightCapability, need.WeightCommonReferences];
}
