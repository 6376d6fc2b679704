using System.ComponentModel.DataAnnotations;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>Whether the two firms cooperate or compete with a product in a segment, and the rule of engagement when they meet.</summary>
internal sealed class CoopetitionCell : IAlliancePart<CoopetitionCell, CoopetitionDetails>, IAudited
{
    private CoopetitionCell()
    {
    }

    public static string Called => "cell of the map";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public string Product { get; private set; } = string.Empty;

    public string Segment { get; private set; } = string.Empty;

    public Stance Stance { get; private set; }

    public string? Rule { get; private set; }

    public string AuditLabel => Product;

    public static CoopetitionCell Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(CoopetitionDetails details)
    {
        Product = Cleaned.Required(details.Product);
        Segment = Cleaned.Required(details.Segment);
        Stance = details.Stance;
        Rule = Cleaned.Lines(details.Rule);
    }

    public CoopetitionDetails ToDetails() => new()
    {
        Product = Product,
        Segment = Segment,
        Stance = Stance,
        Rule = Rule,
    };
}

/// <summary>How two firms meet with a product in a segment (Bengtsson and Kock 2000).</summary>
internal enum Stance
{
    Neither,
    Cooperate,
    Compete,
    Both,
}

/// <summary>What a person enters about it.</summary>
internal sealed record CoopetitionDetails
{
    [Required(ErrorMessage = "Name the product or service.")]
    [PlainText(Lengths.Name)]
    public string? Product { get; set; }

    [Required(ErrorMessage = "Name the segment of customers.")]
    [PlainText(Lengths.Name)]
    public string? Segment { get; set; }

    [EnumDataType(typeof(Stance), ErrorMessage = "Choose how the firms meet there.")]
    public Stance Stance { get; set; }

    [PlainText(Lengths.Text, IsMultiline = true)]
    public string? Rule { get; set; }
}
