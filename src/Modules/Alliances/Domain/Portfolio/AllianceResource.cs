using System.ComponentModel.DataAnnotations;
using Entente.Methods.Portfolio;
using Entente.Platform.Outcomes;
using Entente.Platform.Storage;

namespace Entente.Modules.Alliances.Domain;

/// <summary>A resource of the other firm that we lack; keyness rests on these (our view).</summary>
internal sealed class AllianceResource : IAlliancePart<AllianceResource, ResourceDetails>, IAudited
{
    private AllianceResource()
    {
    }

    public static string Called => "resource";

    public Guid WorkspaceId { get; private set; }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public Guid AllianceId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public int Complementarity { get; private set; }

    public int Advantage { get; private set; }

    public int Substitutes { get; private set; }

    public string AuditLabel => Name;

    public static AllianceResource Begin(Guid workspaceId, Guid allianceId)
    {
        var id = Guid.CreateVersion7();
        return new() { WorkspaceId = workspaceId, Id = id, Version = id, AllianceId = allianceId };
    }

    public void Change(ResourceDetails details)
    {
        Name = Cleaned.Required(details.Name);
        Complementarity = details.Complementarity!.Value;
        Advantage = details.Advantage!.Value;
        Substitutes = details.Substitutes ?? 0;
    }

    public ResourceDetails ToDetails() => new()
    {
        Name = Name,
        Complementarity = Complementarity,
        Advantage = Advantage,
        Substitutes = Substitutes,
    };
}

/// <summary>What a person enters about a resource of the other firm.</summary>
internal sealed record ResourceDetails
{
    private const string Marks = "Give a mark from 0 to 5.";

    [Required(ErrorMessage = "Name the resource, such as access to corporate customers.")]
    [PlainText(Lengths.Name)]
    public string? Name { get; set; }

    [Required(ErrorMessage = Marks)]
    [Range(0, Keyness.Highest, ErrorMessage = Marks)]
    public int? Complementarity { get; set; }

    [Required(ErrorMessage = Marks)]
    [Range(0, Keyness.Highest, ErrorMessage = Marks)]
    public int? Advantage { get; set; }

    [Range(0, 99, ErrorMessage = "Say how many other sources there are, from 0 to 99.")]
    public int? Substitutes { get; set; }
}
